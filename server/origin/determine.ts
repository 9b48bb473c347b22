import type { Determination, EntryNamed, TraceStep } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { CROATIA_JOINED } from '../../rules-schema/determination/territories.ts';
import type { CompiledEntry } from './compile-entry.ts';
import type { Program } from './compile-rule-table.ts';
import { conditionsOf } from './conditions.ts';
import { openEnquiry } from './enquiry.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judge.ts';
import { columnFindings, outcomeOf, traceOf } from './tell-judgement.ts';
import { questionsThatMatter } from './questions.ts';
import type { Inquest } from './questions.ts';
import { readShipment } from './shipment.ts';
import type { FactProblem, Shipment } from './shipment.ts';
import { wouldOriginateIf } from './would-originate.ts';

export type DeterminationResult = { ok: true; determination: Determination } | { ok: false; problems: FactProblem[] };

function named({ entry }: CompiledEntry): EntryNamed {
  return { id: entry.id, heading: entry.printed.column1, description: entry.description };
}

/** The column that makes the product originate whatever is still unknown; column 3 if both do (note 2.4). */
function decidingColumn({ verdict, columns }: Inquest): 3 | 4 | null {
  if (verdict !== 'yes') return null;
  return ([3, 4] as const).find((column) => columns[column] === 'yes') ?? null;
}

function validityStep(program: Program, shipment: Shipment): TraceStep {
  const { table } = program;
  const { date, manufacturedIn, exportedTo } = shipment.facts;
  const remark = table.provisions.territories === 'ec-croatia' && date >= CROATIA_JOINED;
  return {
    test: 'validity', source: { en: table.source, lv: table.source }, result: 'yes',
    text: {
      en: `${table.agreement} applies to goods from ${manufacturedIn} to ${exportedTo} on ${date}.${remark ? ' Remark: Croatia joined the Union on 1 July 2013; the protocol states no end.' : ''}`,
      lv: `${table.agreement} piemērojams precēm, ko ${date} nosūta no ${manufacturedIn} uz ${exportedTo}.${remark ? ' Piezīme: Horvātija pievienojās Savienībai 2013. gada 1. jūlijā; protokolā beigu datums nav noteikts.' : ''}`,
    },
  };
}

/** Article 1(f): the ex-works price contains the value of all materials; facts that say otherwise deserve a second look. */
function priceSteps({ materials, exWorksPrice }: Shipment): TraceStep[] {
  if (materials.reduce((sum, { value }) => sum + value, 0) <= exWorksPrice) return [];
  return [{
    test: 'price', source: { en: 'Protocol 4, article 1(f)', lv: '4. protokola 1. panta f) punkts' }, result: 'unknown',
    text: { en: 'The materials are worth more than the ex-works price, which should contain them: check the figures.', lv: 'Materiālu vērtība pārsniedz ražotāja cenu, kurā tai jābūt ietvertai: pārbaudiet skaitļus.' },
  }];
}

function notCovered({ heading }: Shipment, { table }: Program): FactProblem {
  return {
    pointer: '/product/code', code: 'not-covered',
    message: { en: `The rules of ${table.agreement} have no entry for heading ${heading}.`, lv: `${table.agreement} noteikumos pozīcijai ${heading} ieraksta nav.` },
  };
}

/** The whole trace of a judgement: what applies, the figures worth a second look, every test. */
export function fullTrace(program: Program, shipment: Shipment, judgement: Judgement): TraceStep[] {
  return [validityStep(program, shipment), ...priceSteps(shipment), ...traceOf(program, judgement)];
}

/**
 * Whether a product originates under a rule table: pure, synchronous, exact, three-valued.
 * @param program a compiled table
 * @param facts facts that match `factsSchema`
 * @returns the determination with its trace, the questions that can still decide it, and single changes that would
 *   make it originate; or the problems that keep the facts from being determined upon.
 */
export function determine(program: Program, facts: Facts): DeterminationResult {
  const reading = readShipment(facts, program.table);
  if (!reading.ok) return reading;
  const { shipment } = reading;
  if (program.levelsFor(shipment.heading).length === 0) return { ok: false, problems: [notCovered(shipment, program)] };
  const enquiry = openEnquiry(shipment);
  const judgement = judge(program, enquiry);
  const inquest = questionsThatMatter(program, enquiry, judgement);
  const { verdict, questions, minimal } = inquest;
  const [first] = judgement.entries;
  return {
    ok: true,
    determination: {
      outcome: outcomeOf(verdict),
      agreement: program.table.agreement,
      date: facts.date,
      entry: first?.describes === 'yes' ? named(first.compiled) : null,
      candidates: first?.describes === 'yes' ? [] : judgement.entries.map(({ compiled }) => named(compiled)),
      column: decidingColumn(inquest),
      columns: columnFindings(program, judgement).map((finding) => ({ ...finding, outcome: outcomeOf(inquest.columns[finding.column]) })),
      conditions: conditionsOf(program.table, enquiry),
      trace: fullTrace(program, shipment, judgement),
      questions: questions.map((id) => enquiry.question(id)),
      questionsAreMinimal: minimal,
      wouldOriginateIf: verdict === 'no' ? wouldOriginateIf(program, shipment) : [],
    },
  };
}
