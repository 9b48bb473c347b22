import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { ShowBase, Title, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { DecisionInFull } from '../../rules-schema/decision/decision.ts';
import type { MaterialFacts } from '../../rules-schema/determination/facts.ts';
import { DeterminationCard } from '../determinations/determination-card.tsx';
import { Facts } from '../display/facts.tsx';
import { Money } from '../display/figure.tsx';
import { HsCode } from '../display/hs-code.tsx';
import { Day, ExactMoment } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { EngineOutcome, HumanOutcome } from './decision-fields.tsx';

const DecisionTitle = () => {
  const translate = useTranslate();
  const decision = useRecordContext<DecisionInFull>();
  const kind = translate('resources.decisions.name', { smart_count: 1 });
  return <Title title={decision ? `${kind} ${decision.applicationNumber ?? decision.externalReference ?? decision.id} / ${decision.itemNumber}` : kind} />;
};

const StoredDetermination = () => {
  const translate = useTranslate();
  const decision = useRecordContext<DecisionInFull>();
  if (!decision) return null;
  return (
    <Panel title={translate('decisions.determination')}>
      <DeterminationCard determination={decision.determination} facts={decision.facts} />
    </Panel>
  );
};

const statusOf = ({ originating, whollyObtained }: MaterialFacts): string =>
  whollyObtained ? 'wholly-obtained' : originating === undefined ? 'unknown' : originating ? 'originating' : 'non-originating';

const Materials = () => {
  const translate = useTranslate();
  const decision = useRecordContext<DecisionInFull>();
  if (!decision) return null;
  const heads = ['code', 'value', 'status', 'origin'] as const;
  return (
    <Panel title={translate('determinations.form.materials')}>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={translate('determinations.form.materials')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('decisions.material')}</TableCell>
              {heads.map((head) => <TableCell key={head} align={head === 'value' ? 'right' : 'left'}>{translate(`determinations.form.material_${head}`)}</TableCell>)}
            </TableRow>
          </TableHead>
          <TableBody>
            {decision.facts.materials.map((material, index) => (
              <TableRow key={material.id ?? index}>
                <TableCell>{[material.id, material.description].filter(Boolean).join(' · ')}</TableCell>
                <TableCell><HsCode code={material.code} /></TableCell>
                <TableCell align="right"><Money value={material.value} /></TableCell>
                <TableCell>{translate(`determinations.form.status.${statusOf(material)}`)}</TableCell>
                <TableCell>{material.origin ?? '–'}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Panel>
  );
};

const Circumstances = () => {
  const translate = useTranslate();
  const decision = useRecordContext<DecisionInFull>();
  if (!decision) return null;
  const field = (name: string) => translate(`resources.decisions.fields.${name}`);
  const application = decision.applicationId === null
    ? decision.applicationNumber ?? '–'
    : <Link component={RouterLink} to={`/applications/${decision.applicationId}/show`}>{decision.applicationNumber}</Link>;
  return (
    <Panel title={translate('decisions.circumstances')}>
      <Facts
        facts={[
          { name: field('engineOutcome'), value: <EngineOutcome /> },
          { name: field('humanOutcome'), value: <HumanOutcome /> },
          { name: field('humanReason'), value: decision.humanReason ?? '–' },
          { name: field('officerName'), value: decision.officerName },
          { name: field('decidedAt'), value: <ExactMoment at={decision.decidedAt} /> },
          { name: field('applicationDate'), value: <Day on={decision.applicationDate} /> },
          { name: field('applicationNumber'), value: application },
          { name: field('consignor'), value: decision.consignor },
          { name: field('consignee'), value: decision.consignee },
          { name: field('destination'), value: decision.destination },
          { name: field('agreement'), value: decision.agreement },
          { name: field('ruleTableVersionId'), value: <Link component={RouterLink} to={`/rule-table-versions/${decision.ruleTableVersionId}/show`}>{decision.ruleTableSha256.slice(0, 12)}</Link> },
          { name: field('source'), value: translate(`decisions.sources.${decision.source}`) },
        ]}
      />
    </Panel>
  );
};

/** One decision as it was made: the stored determination and its facts, and the officer's word beside it. */
export const DecisionShow = () => (
  <ShowBase<DecisionInFull>>
    <DecisionTitle />
    <RecordPage main={<><StoredDetermination /><Materials /></>} aside={<Circumstances />} />
  </ShowBase>
);
