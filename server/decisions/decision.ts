import { agrees, type Decision, type DecisionInFull, type DecisionSource, type HumanOutcome } from '../../rules-schema/decision/decision.ts';
import type { Determination } from '../../rules-schema/determination/determination.ts';
import type { Facts, MoneyAmount } from '../../rules-schema/determination/facts.ts';
import { bareCode, chapterOf, headingOf } from '../../rules-schema/origin-rules/hs-code.ts';
import { amountOf, minorUnits } from '../origin/exact.ts';

/** Facts with what the engine found under the version of the rule table in force on their date. */
export interface DeterminedFacts {
  facts: Facts;
  determination: Determination;
  ruleTableVersion: { id: number; sha256: string };
}

/** What the officer decided on a line, and which line it was. */
export interface DecidedLine {
  applicationId: number | null;
  applicationNumber: string | null;
  itemNumber: number;
  /** ISO-8601 UTC. */
  decidedAt: string;
  officer: { id: number | null; name: string };
  consignor: string;
  consignee: string;
  /** Country the goods go to; left out: where the facts say they are exported to. */
  destination?: string;
  humanOutcome: HumanOutcome;
  humanReason: string | null;
  source: DecisionSource;
  externalReference: string | null;
  importId: number | null;
}

/** A decision ready to be written. */
export type NewDecision = Omit<DecisionInFull, 'id'>;

/** The price in integer minor units, as it is stored and sorted. */
export function priceInMinorUnits({ amount }: MoneyAmount): number {
  return minorUnits(amount);
}

/** A stored price as it goes over the wire, always with two decimals. */
export function priceOf(minor: number, currency: string): MoneyAmount {
  return { amount: amountOf(minor), currency };
}

/** Puts the officer's decision beside the engine's. */
export function decisionOf(line: DecidedLine, { facts, determination, ruleTableVersion }: DeterminedFacts): NewDecision {
  const { product } = facts;
  return {
    applicationId: line.applicationId,
    applicationNumber: line.applicationNumber,
    itemNumber: line.itemNumber,
    decidedAt: line.decidedAt,
    applicationDate: facts.date,
    officerId: line.officer.id,
    officerName: line.officer.name,
    agreement: facts.agreement,
    productCode: bareCode(product.code),
    heading: headingOf(product.code),
    chapter: chapterOf(product.code),
    consignor: line.consignor,
    consignee: line.consignee,
    destination: line.destination ?? facts.exportedTo,
    exWorksPrice: priceOf(priceInMinorUnits(product.exWorksPrice), product.exWorksPrice.currency),
    engineOutcome: determination.outcome,
    entryId: determination.entry?.id ?? null,
    columnUsed: determination.column,
    humanOutcome: line.humanOutcome,
    humanReason: line.humanReason,
    agrees: agrees(determination.outcome, line.humanOutcome),
    source: line.source,
    externalReference: line.externalReference,
    importId: line.importId,
    ruleTableVersionId: ruleTableVersion.id,
    ruleTableSha256: ruleTableVersion.sha256,
    facts,
    determination,
  };
}

/** The decision without its documents, as lists and the audit trail show it. */
export function withoutDocuments(decision: DecisionInFull): Decision {
  const { facts: _facts, determination: _determination, ...rest } = decision;
  return rest;
}
