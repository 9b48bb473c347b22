import { isReserved } from './check-codes.ts';
import type { Criterion } from './criterion.ts';
import { testOf } from './criterion.ts';
import type { Diagnostic } from './diagnostic.ts';
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
      found.push(...idleLimits(criterion, pointer, entry.id), ...tooFine(criterion, pointer, entry.id));
      if (unmeetable(criterion)) {
        found.push({ pointer, code: 'unmeetable-test', severity: 'error', entryId: entry.id, message: { en: 'More than 100 % can never be reached.', lv: 'Vairāk nekā 100 % sasniegt nav iespējams.' } });
      }
    }
  }
  return found;
}
