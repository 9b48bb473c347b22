import type { Severity } from '../admissibility/application-type.ts';

type Found = readonly { check: string; severity: Severity }[];
type Lines = readonly { item: number; outcome: string }[];

/** What stands between an application and its approval. */
export interface ApprovalNeeds {
  /** Checks that forbid it. */
  forbiddingChecks: string[];
  /** Lines that cannot be determined upon, which forbid it too. */
  undeterminableItems: number[];
  /** Lines that need the reviewer’s own reason: not originating, or undetermined. */
  itemsToJustify: number[];
  /** Checks asking for correction that need a reason to be passed over. */
  checksToJustify: string[];
}

const checksOf = (findings: Found, wanted: Severity): string[] => [...new Set(findings.filter(({ severity }) => severity === wanted).map(({ check }) => check))];

/** What forbids the approval of an application, and for what the reviewer must give reasons. */
export function approvalNeeds(findings: Found, lines: Lines): ApprovalNeeds {
  const itemsWhere = (wanted: (outcome: string) => boolean): number[] => lines.filter(({ outcome }) => wanted(outcome)).map(({ item }) => item);
  return {
    forbiddingChecks: checksOf(findings, 'refuse'),
    undeterminableItems: itemsWhere((outcome) => outcome === 'not-determinable'),
    itemsToJustify: itemsWhere((outcome) => outcome === 'not-originating' || outcome === 'undetermined'),
    checksToJustify: checksOf(findings, 'return'),
  };
}
