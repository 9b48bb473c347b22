import { useRecordContext, useTranslate } from 'react-admin';
import type { Decision } from '../../rules-schema/decision/decision.ts';
import { Money } from '../display/figure.tsx';
import { HsCode } from '../display/hs-code.tsx';
import { Moment } from '../display/moment.tsx';
import { StatusChip } from '../display/status-chip.tsx';
import { VerdictChip } from '../display/verdict-chip.tsx';

export const DecidedAt = () => {
  const decision = useRecordContext<Decision>();
  return decision ? <Moment at={decision.decidedAt} /> : null;
};

export const ProductCode = () => {
  const decision = useRecordContext<Decision>();
  return decision ? <HsCode code={decision.productCode} /> : null;
};

export const ExWorksPrice = () => {
  const decision = useRecordContext<Decision>();
  return decision ? <Money value={decision.exWorksPrice} /> : null;
};

/** What the engine found. */
export const EngineOutcome = () => {
  const decision = useRecordContext<Decision>();
  return decision ? <VerdictChip verdict={decision.engineOutcome} /> : null;
};

/** What the officer decided, coloured only where it differs from what the engine found. */
export const HumanOutcome = () => {
  const translate = useTranslate();
  const decision = useRecordContext<Decision>();
  if (!decision) return null;
  return <StatusChip label={translate(`decisions.human.${decision.humanOutcome}`)} {...(!decision.agrees && { meaning: 'warning' as const })} />;
};
