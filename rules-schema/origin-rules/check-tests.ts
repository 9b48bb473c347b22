import { isReserved } from './check-codes.ts';
import type { Criterion } from './criterion.ts';
import { testOf } from './criterion.ts';
import type { Diagnostic } from './diagnostic.ts';
import { rangesMeet } from './hs-code.ts';
import type { RuleTable } from './rule-table.ts';
import { criteriaOf } from './walk-criterion.ts';

/** Limits on all materials inside one "all": the loosest never decides. */
function* idleLimits(criterion: Criterion, pointer: string, entryId: string): Generator<Diagnostic> {
  const test = testOf(criterion);
  if (test.kind !== 'all') return;
  const limits = test.of.flatMap((limb, index) => (limb.valueLimit !== undefined && limb.valueLimit.of === undefined ? [{ index, percent: limb.valueLimit.percent }] : []));
  const least = Math.min(...limits.map(({ percent }) => percent));
  for (const { index, percent } of limits.length > 1 ? limits : []) {
    if (percent > least) yield { pointer: `${pointer}/all/${index}`, code: 'idle-test', severity: 'warning', entryId, message: { en: `The limit of ${percent} % never decides: ${least} % is demanded beside it.`, lv: `${percent} % robeža nekad neizšķir: blakus prasīti ${least} %.` } };
  }
}

/** A limit on some of the materials that a limit on all of them beside it makes idle (note 3.6: the two are never added). */
function* idlePartialLimits(criterion: Criterion, pointer: string, entryId: string): Generator<Diagnostic> {
  const { all } = criterion;
  const overall = Math.min(...(all ?? []).flatMap(({ valueLimit }) => (valueLimit !== undefined && valueLimit.of === undefined ? [valueLimit.percent] : [])));
  for (const [index, { valueLimit }] of (all ?? []).entries()) {
    if (valueLimit?.of === undefined || valueLimit.percent < overall) continue;
    yield {
      pointer: `${pointer}/all/${index}`, code: 'idle-test', severity: 'warning', entryId,
      message: { en: `The limit of ${valueLimit.percent} % on some materials never decides: all of them together may not exceed ${overall} %.`, lv: `${valueLimit.percent} % robeža daļai materiālu nekad neizšķir: visi kopā nedrīkst pārsniegt ${overall} %.` },
    };
  }
}

/** Shares of the price that different materials must reach together, beyond the price itself. */
function sharesBeyondPrice(criterion: Criterion): boolean {
  const least = (criterion.all ?? []).flatMap(({ minimumOriginating }) => (minimumOriginating?.by === 'value' && minimumOriginating.of.codes !== undefined && minimumOriginating.of.except === undefined ? [minimumOriginating] : []));
  const areApart = least.every(({ of: { codes = [] } }, place) => least.slice(place + 1).every((other) => codes.every((range) => (other.of.codes ?? []).every((another) => !rangesMeet(range, another)))));
  return least.length > 1 && areApart && least.reduce((sum, { percent }) => sum + percent, 0) > 100;
}

/** Percentages of the list have at most two decimals; the engine counts in hundredths of a per cent. */
function* tooFine(criterion: Criterion, pointer: string, entryId: string): Generator<Diagnostic> {
  const { kind, of } = testOf(criterion);
  const percents = [(of as { percent?: number }).percent, (of as { allowance?: { percent: number } }).allowance?.percent];
  for (const percent of percents) {
    if (percent !== undefined && Math.abs(percent * 100 - Math.round(percent * 100)) > 1e-6) {
      yield { pointer: `${pointer}/${kind}`, code: 'percentage-too-fine', severity: 'error', entryId, message: { en: `${percent} % has more than two decimals.`, lv: `${percent} % ir vairāk nekā divas decimālzīmes.` } };
    }
  }
}

function unmeetable(criterion: Criterion): boolean {
  return criterion.minimumOriginating?.percent === 100 && criterion.minimumOriginating.moreThan === true;
}

/** Tests no facts can meet, and tests that never decide. */
export function checkTests(table: RuleTable): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [index, entry] of table.entries.entries()) {
    if (entry.column3 === null && entry.column4 === undefined && !isReserved(entry)) {
      found.push({ pointer: `/entries/${index}/column3`, code: 'no-rule', severity: 'warning', entryId: entry.id, message: { en: `${entry.id} has no rule in either column: goods it covers can never originate by the list.`, lv: `${entry.id} nav noteikuma nevienā ailē: tā preces pēc saraksta nekad nevar iegūt izcelsmi.` } });
    }
    for (const { pointer, of: criterion } of criteriaOf(entry, index)) {
      found.push(...idleLimits(criterion, pointer, entry.id), ...idlePartialLimits(criterion, pointer, entry.id), ...tooFine(criterion, pointer, entry.id));
      if (sharesBeyondPrice(criterion)) {
        found.push({ pointer, code: 'unmeetable-test', severity: 'error', entryId: entry.id, message: { en: 'Together these materials would have to be worth more than the price of the product.', lv: 'Kopā šiem materiāliem būtu jāmaksā vairāk nekā pašam izstrādājumam.' } });
      }
      if (unmeetable(criterion)) {
        found.push({ pointer, code: 'unmeetable-test', severity: 'error', entryId: entry.id, message: { en: 'More than 100 % can never be reached.', lv: 'Vairāk nekā 100 % sasniegt nav iespējams.' } });
      }
    }
  }
  return found;
}
