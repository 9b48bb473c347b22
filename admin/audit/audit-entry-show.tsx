import Typography from '@mui/material/Typography';
import { ShowBase, Title, useRecordContext, useTranslate } from 'react-admin';
import type { AuditEntry } from '../../rules-schema/audit/audit-entry.ts';
import { Facts } from '../display/facts.tsx';
import { ExactMoment } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { DeedName, EntryActor, EntryRecord } from './audit-fields.tsx';
import { DifferenceTable } from './difference-table.tsx';

const EntryTitle = () => {
  const translate = useTranslate();
  const entry = useRecordContext<AuditEntry>();
  const kind = translate('resources.audit-entries.name', { smart_count: 1 });
  return <Title title={entry ? `${kind} ${entry.id}` : kind} />;
};

const Change = () => {
  const translate = useTranslate();
  const entry = useRecordContext<AuditEntry>();
  return (
    <Panel title={translate('audit.change')}>
      {entry?.erased && <Typography>{translate('audit.erased')}</Typography>}
      {entry && !entry.erased && <DifferenceTable entry={entry} />}
    </Panel>
  );
};

const Circumstances = () => {
  const translate = useTranslate();
  const entry = useRecordContext<AuditEntry>();
  if (!entry) return null;
  const field = (name: string) => translate(`resources.audit-entries.fields.${name}`);
  return (
    <>
      <Panel title={translate('audit.entry')}>
        <Facts
          facts={[
            { name: field('at'), value: <ExactMoment at={entry.at} /> },
            { name: field('actor'), value: <EntryActor /> },
            { name: field('action'), value: <DeedName entry={entry} /> },
            { name: field('entityId'), value: <EntryRecord /> },
            { name: field('reason'), value: entry.reason ?? '–' },
          ]}
        />
      </Panel>
      <Panel title={translate('audit.chain')}>
        <Facts
          facts={[
            { name: field('hash'), value: <Digest text={entry.hash} /> },
            { name: field('previousHash'), value: <Digest text={entry.previousHash || '–'} /> },
            { name: field('requestId'), value: <Digest text={entry.requestId} /> },
          ]}
        />
      </Panel>
    </>
  );
};

const Digest = ({ text }: { text: string }) => (
  <Typography component="code" variant="body2" sx={{ fontFamily: 'monospace' }}>
    {text}
  </Typography>
);

/** One entry: what changed at the left; who, when, why and the chain at the right. */
export const AuditEntryShow = () => (
  <ShowBase<AuditEntry>>
    <EntryTitle />
    <RecordPage main={<Change />} aside={<Circumstances />} />
  </ShowBase>
);
