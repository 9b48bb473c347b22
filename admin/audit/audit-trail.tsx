import Box from '@mui/material/Box';
import Collapse from '@mui/material/Collapse';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useCanAccess, useGetList, useTranslate, type Identifier } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { AuditEntry } from '../../rules-schema/audit/audit-entry.ts';
import { Moment } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { ActorName, DeedName } from './audit-fields.tsx';
import { DifferenceTable } from './difference-table.tsx';

const shown = 10;

type AuditTrailProps = {
  /** The record's resource, as on the wire. */
  entity: string;
  id: Identifier;
  /** The verbs to list, where some say nothing of the record itself; all of them unless told. */
  deeds?: readonly string[];
};

/** What happened to one record, newest first, each change to be unfolded. Nothing for those who may not read the trail. */
export const AuditTrail = (record: AuditTrailProps) => {
  const { canAccess } = useCanAccess({ resource: 'audit-entries', action: 'list' });
  return canAccess ? <Trail {...record} /> : null;
};

const Trail = ({ entity, id, deeds }: AuditTrailProps) => {
  const translate = useTranslate();
  const filter = { entity, entityId: String(id), ...(deeds && { action: deeds }) };
  const { data = [], total = 0, isPending } = useGetList<AuditEntry>('audit-entries', {
    filter,
    sort: { field: 'id', order: 'DESC' },
    pagination: { page: 1, perPage: shown },
  });
  const all = `/audit-entries?${new URLSearchParams({ filter: JSON.stringify({ entity, entityId: String(id) }) })}`;
  return (
    <Panel title={translate('audit.trail.title')}>
      {data.length === 0 && !isPending && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('audit.trail.empty')}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((entry) => (
          <TrailLine key={entry.id} entry={entry} />
        ))}
      </Box>
      {(total > shown || deeds) && (
        <Link component={RouterLink} to={all} variant="body2">
          {translate('audit.trail.more')}
        </Link>
      )}
    </Panel>
  );
};

const TrailLine = ({ entry }: { entry: AuditEntry }) => {
  const [open, setOpen] = useState(false);
  return (
    <Box component="li" sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', justifyContent: 'space-between' }}>
        <Link
          component="button"
          type="button"
          underline="hover"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          sx={{ textAlign: 'left', fontWeight: 500 }}
        >
          <DeedName entry={entry} />
        </Link>
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
          <Moment at={entry.at} />
        </Typography>
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <ActorName entry={entry} />
        {entry.reason && ` — ${entry.reason}`}
      </Typography>
      <Collapse in={open} unmountOnExit>
        <Box sx={{ pt: 1 }}>
          <DifferenceTable entry={entry} />
        </Box>
      </Collapse>
    </Box>
  );
};
