import type { Finding } from '../../../rules-schema/admissibility/findings.ts';
import type { Application, ApplicationEvent, AttestedAnswer } from '../../../rules-schema/application/application.ts';
import type { Payload } from '../../../rules-schema/application/payload.ts';
import type { DecisionInFull } from '../../../rules-schema/decision/decision.ts';
import type { Determination, Outcome } from '../../../rules-schema/determination/determination.ts';
import type { Facts } from '../../../rules-schema/determination/facts.ts';
import type { Problem } from '../../../rules-schema/problem.ts';

export type LineOutcome = Outcome | 'not-determinable';

/** A goods line as it is examined, or as it was decided. */
export interface OpenLine {
  item: number;
  outcome: LineOutcome;
  determination: Determination | null;
  problems: Problem[];
  facts: Facts | null;
  ruleTableVersion: { id: number; sha256: string; number: number | null } | null;
  decision: Pick<DecisionInFull, 'id' | 'humanOutcome' | 'humanReason' | 'engineOutcome' | 'agrees' | 'decidedAt' | 'officerName'> | null;
  answers: AttestedAnswer[];
}

/** An application with all there is to see in it. */
export interface OpenApplication extends Application {
  payload: Payload;
  findings: Finding[];
  lines: OpenLine[];
  history: ApplicationEvent[];
}
