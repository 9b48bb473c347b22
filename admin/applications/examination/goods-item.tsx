import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { itemsOf, type Item } from '../../../rules-schema/application/payload.ts';
import { isPossible } from '../../../rules-schema/application/transitions.ts';
import { DeterminationCard } from '../../determinations/determination-card.tsx';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { ExactMoment } from '../../display/moment.tsx';
import { HsCode } from '../../display/hs-code.tsx';
import { Panel } from '../../display/panel.tsx';
import { useMay } from '../../server-door/use-may.ts';
import { AnswersGiven } from './answers-given.tsx';
import { AttestAnswer } from './attest-answer.tsx';
import { BillOfMaterials } from './bill-of-materials.tsx';
import { FindingList } from './finding-list.tsx';
import { LineOutcomeChip } from './line-outcome-chip.tsx';
import type { OpenApplication, OpenLine } from '../../../rules-schema/application/open-application.ts';
import { inItem } from './places.ts';
import { PrintedValue } from './printed-value.tsx';

type GoodsItemProps = { application: OpenApplication; place: number; mayAnswer: boolean };

/** One item of the goods: what the form says of it, what the checks found, and its determination. */
export const GoodsItem = ({ application, place, mayAnswer }: GoodsItemProps) => {
  const translate = useTranslate();
  const mayDecide = useMay('application:decide');
  const item = itemsOf(application.payload)[place];
  const line = application.lines.find((each) => each.item === item?.number);
  if (!item || !line) return null;
  const title = [translate('applications.item_title', { item: item.number }), item.description].filter(Boolean).join(' · ');
  return (
    <Panel title={title} actions={<LineOutcomeChip outcome={line.outcome} />}>
      <Box sx={{ display: 'grid', rowGap: 2 }}>
        <ItemFields item={item} />
        <FindingList findings={inItem(application.findings, place)} />
        <LineDecision line={line} />
        {line.determination && line.facts
          ? (
            <DeterminationCard
              determination={line.determination}
              facts={line.facts}
              {...(line.ruleTableVersion?.number != null && { version: { number: line.ruleTableVersion.number } })}
              {...(mayAnswer && { answer: ({ id }) => <AttestAnswer item={line.item} questionId={id} /> })}
              {...(mayDecide && isPossible('claim', application, null) && { answer: () => <Typography variant="body2">{translate('applications.claim.to_answer')}</Typography> })}
            />
          )
          : <Problems line={line} />}
        <AnswersGiven line={line} mayChange={mayAnswer} />
        <BillOfMaterials item={item} />
      </Box>
    </Panel>
  );
};

const ItemFields = ({ item }: { item: Item }) => {
  const translate = useTranslate();
  const { code, packages, ...others } = item;
  const rest: Readonly<Record<string, unknown>> = others;
  const shown = ['exWorksPrice', 'netWeightKg', 'grossWeightKg', 'otherMeasure', 'marks', 'unpacked', 'isSet', 'originCountry', 'operations'].filter((field) => rest[field] !== undefined);
  const named = (field: string, value: ReactNode) => (
    <Typography key={field} variant="body2" component="span">
      <Box component="span" sx={{ color: 'text.secondary' }}>{translate(`applications.fields.${field}`)}:</Box> {value}
    </Typography>
  );
  return (
    <Box className="tabular" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 }}>
      {code && named('code', <HsCode code={code} />)}
      {packages && named('packages', [packages.count, packages.kind].filter(Boolean).join(' '))}
      {shown.map((field) => named(field, <PrintedValue value={rest[field]} field={field} />))}
    </Box>
  );
};

const LineDecision = ({ line: { decision } }: { line: OpenLine }) => {
  const translate = useTranslate();
  if (!decision) return null;
  return (
    <Alert severity={decision.agrees ? 'info' : 'warning'} icon={false}>
      {translate(`applications.decided.${decision.humanOutcome}`, { officer: decision.officerName })}, <ExactMoment at={decision.decidedAt} />
      {!decision.agrees && ` — ${translate('applications.decided.nevertheless')}`}
      {decision.humanReason && <Box sx={{ whiteSpace: 'pre-line' }}>{decision.humanReason}</Box>}
    </Alert>
  );
};

const Problems = ({ line: { problems } }: { line: OpenLine }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  if (problems.length === 0) return null;
  return (
    <Alert severity="warning">
      {translate('applications.problems')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {problems.map(({ pointer, code, message }) => <li key={`${pointer} ${code}`}>{inReadersLanguage(message)}</li>)}
      </Box>
    </Alert>
  );
};
