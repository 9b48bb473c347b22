import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { ShowBase, Title, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { timberReferenceSchema } from '../../rules-schema/application/timber-reference.ts';
import type { TimberStatement } from '../../rules-schema/timber/timber-statement.ts';
import { FiledValue } from '../applications/filed-form/filed-value.tsx';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { CopyButton } from '../display/copy-button.tsx';
import { Facts } from '../display/facts.tsx';
import { Money } from '../display/figure.tsx';
import { ExactMoment } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { StatementActions } from './statement-actions.tsx';
import { StatementStateChip } from './timber-fields.tsx';

/** One due diligence statement: its numbers, its licences on the map, and what TRACES said. */
export const TimberStatementShow = () => (
  <ShowBase<TimberStatement>>
    <StatementTitle />
    <RecordPage main={<StatementFacts />} aside={<History />} />
  </ShowBase>
);

const StatementTitle = () => {
  const translate = useTranslate();
  const statement = useRecordContext<TimberStatement>();
  return <Title title={`${translate('resources.timber-statements.name', { smart_count: 1 })} ${statement?.internalReference ?? ''}`} />;
};

const Copied = ({ text, what }: { text: string | null; what: string }) => (text === null ? <>–</> : <span className="tabular">{text} <CopyButton text={text} what={what} /></span>);

const StatementFacts = () => {
  const translate = useTranslate();
  const statement = useRecordContext<TimberStatement>();
  if (!statement) return null;
  const fact = (name: string, value: ReactNode) => ({ name: translate(`resources.timber-statements.fields.${name}`), value });
  const moment = (name: 'submittedAt' | 'availableAt' | 'amendableUntil' | 'lastAskedAt') => {
    const at = statement[name];
    return at === null ? [] : [fact(name, <ExactMoment at={at} />)];
  };
  const { licences } = timberReferenceSchema.properties;
  return (
    <>
      <Panel title={statement.internalReference} actions={<StatementActions statement={statement} />}>
        <Facts facts={[
          fact('operator', statement.operator),
          fact('state', <StatementStateChip />),
          fact('referenceNumber', <Copied text={statement.referenceNumber} what={translate('resources.timber-statements.fields.referenceNumber')} />),
          fact('verificationNumber', <Copied text={statement.verificationNumber} what={translate('resources.timber-statements.fields.verificationNumber')} />),
          fact('applicationNumber', <Link component={RouterLink} to={`/applications/${statement.applicationId}/show`}>{statement.applicationNumber}</Link>),
          fact('fee', <Money value={statement.fee} />),
          ...moment('submittedAt'), ...moment('availableAt'), ...moment('amendableUntil'), ...moment('lastAskedAt'),
          ...(statement.fault === null ? [] : [fact('fault', statement.fault)]),
        ]} />
      </Panel>
      <Panel title={translate('resources.timber-statements.fields.licences')}><FiledValue name="licences" node={licences} value={statement.licences} pointer="/licences" findings={[]} /></Panel>
    </>
  );
};

const History = () => {
  const statement = useRecordContext<TimberStatement>();
  return statement ? <AuditTrail entity="timber-statements" id={statement.id} /> : null;
};
