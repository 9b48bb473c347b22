import type { ColumnFinding, Outcome, TraceStep, Verdict } from '../../rules-schema/determination/determination.ts';
import { headingInBoth } from '../../rules-schema/origin-rules/printed-heading.ts';
import type { Program } from './compile-rule-table.ts';
import type { Enquiry } from './enquiry.ts';
import { amountOf, percentOf, readablePercent } from './exact.ts';
import type { Tolerance } from './finding.ts';
import { idsOf, valueOfOffences } from './finding.ts';
import { columnVerdict, isJudgedAsSet } from './judge.ts';
import type { ColumnJudgement, EntryJudgement, Judgement } from './judge.ts';
import { NOTHING_WORKED, insufficientOperations, isNothingWorked, onlyOriginatingMaterials, preliminarySteps, productWhollyObtained, setOfGoods } from './provisions.ts';

const OUTCOMES: Readonly<Record<Verdict, Outcome>> = { yes: 'originating', no: 'not-originating', unknown: 'undetermined' };
const OUTCOME_WORDS = {
  yes: { en: 'originating', lv: 'noteiktas izcelsmes' },
  no: { en: 'not originating', lv: 'nav noteiktas izcelsmes' },
  unknown: { en: 'undetermined', lv: 'nav izšķirts' },
} as const;

export function outcomeOf(verdict: Verdict): Outcome {
  return OUTCOMES[verdict];
}

/** What the materials a rule forbids are worth beside the tolerance, in the way that comes closest; null where none would help. */
function toleranceStep({ verdict, test }: ColumnJudgement, enquiry: Enquiry, program: Program, tolerance: Tolerance): TraceStep | null {
  const { exWorksPrice, currency } = enquiry.shipment;
  const [best] = test.ways(enquiry)
    .filter(({ firm, offending, possiblyOffending }) => firm !== 'no' && offending.length + possiblyOffending.length > 0)
    .map((way) => ({ way, most: valueOfOffences(way, enquiry).most }))
    .sort((a, b) => a.most - b.most);
  if (best === undefined) return null;
  const limit = percentOf(exWorksPrice, tolerance.percent);
  return {
    test: 'generalTolerance',
    source: program.table.provisions.generalTolerance?.source ?? { en: '', lv: '' },
    result: verdict,
    materials: idsOf([...best.way.offending, ...best.way.possiblyOffending], enquiry),
    figures: {
      kind: 'money', unit: currency, percent: tolerance.percent, measured: amountOf(best.most), limit: amountOf(limit), margin: amountOf(limit - best.most),
      measuredPercent: readablePercent(best.most, exWorksPrice),
    },
    text: {
      en: `General tolerance: materials the rule does not allow, at most ${tolerance.percent} % of the ex-works price together.`,
      lv: `Vispārējā pielaide: materiāli, ko saskaņā ar noteikumu nedrīkstētu izmantot, kopā nepārsniedz ${tolerance.percent} % no ražotāja cenas.`,
    },
  };
}

function traceColumn(column: ColumnJudgement, enquiry: Enquiry, program: Program, tolerance: Tolerance | null): TraceStep[] {
  const rule = column.test.step(enquiry);
  const step = tolerance === null || rule.result === 'yes' ? null : toleranceStep(column, enquiry, program, tolerance);
  return step === null ? [rule] : [rule, step];
}

function traceEntry({ compiled, describes, columns, verdict }: EntryJudgement, enquiry: Enquiry, program: Program, tolerance: Tolerance | null): TraceStep {
  const { entry, source } = compiled;
  const heading = headingInBoth(entry.printed.column1);
  const words = (language: 'en' | 'lv') => `${heading[language]} – ${entry.description[language].replace(/; ?(except|izņemot):$/, '').replace(/:$/, '')}`;
  return {
    test: 'entry',
    source,
    result: describes === 'yes' ? verdict : 'unknown',
    text: describes === 'yes'
      ? { en: `The entry that applies: ${words('en')}.`, lv: `Piemērojamais ieraksts: ${words('lv')}.` }
      : { en: `An entry that may apply: ${words('en')}.`, lv: `Iespējamais ieraksts: ${words('lv')}.` },
    steps: columns.map((column) => ({
      test: 'column' as const,
      source,
      result: column.verdict,
      text: { en: `Column ${column.column}: ${OUTCOME_WORDS[column.verdict].en}.`, lv: `${column.column}. aile: ${OUTCOME_WORDS[column.verdict].lv}.` },
      steps: traceColumn(column, enquiry, program, tolerance),
    })),
  };
}

/** The columns printed for the entries put to the test, each with what every one of those entries says in it. */
export function columnFindings(program: Program, { tested, enquiry, tolerance }: Judgement): ColumnFinding[] {
  const printed = tested.flatMap(({ columns }) => columns);
  return ([3, 4] as const).filter((of) => printed.some(({ column }) => column === of)).map((of) => ({
    column: of,
    outcome: outcomeOf(columnVerdict(tested, of)),
    trace: printed.filter(({ column }) => column === of).flatMap((column) => traceColumn(column, enquiry, program, tolerance)),
  }));
}

function workingTrace(program: Program, { enquiry, tolerance, entries }: Judgement): TraceStep[] {
  const { table } = program;
  const { provisions } = table;
  const before = preliminarySteps(enquiry, table);
  if (isJudgedAsSet(enquiry, program)) return [...before, setOfGoods.step(enquiry, table)];
  const originating = onlyOriginatingMaterials.step(enquiry, table);
  return [
    ...before,
    ...(provisions.whollyObtained ? [productWhollyObtained.step(enquiry, table)] : []),
    ...(originating.result === 'yes' ? [originating] : []),
    ...(provisions.insufficientOperations ? [insufficientOperations.step(enquiry, table)] : []),
    ...(isNothingWorked(enquiry, table) ? [NOTHING_WORKED] : entries.map((entry) => traceEntry(entry, enquiry, program, tolerance))),
  ];
}

/** Every test of a judgement with its article or list text, the figures it compared, and its result. */
export function traceOf(program: Program, judgement: Judgement): TraceStep[] {
  return [...judgement.subjectTo.map(({ step }) => step()), ...workingTrace(program, judgement)];
}
