import type { Finding } from '../admissibility/findings.ts';
import type { DecisionInFull } from '../decision/decision.ts';
import type { Determination, Outcome } from '../determination/determination.ts';
import type { Facts } from '../determination/facts.ts';
import type { Problem } from '../problem.ts';
import type { Application, ApplicationEvent, AttestedAnswer } from './application.ts';
import type { Payload } from './payload.ts';

/** What the engine finds on a goods line, or that the line cannot be determined upon. */
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

/** An application opened for examination, or as it was decided: the answer `openApplicationSchema` describes. */
export interface OpenApplication extends Application {
  payload: Payload;
  findings: Finding[];
  lines: OpenLine[];
  history: ApplicationEvent[];
}
