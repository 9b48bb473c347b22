import { headingOf } from '../../rules-schema/origin-rules/hs-code.ts';
import { checkNames } from '../../rules-schema/origin-rules/check-names.ts';
import { HS_2007_HEADINGS } from '../../rules-schema/nomenclature/hs-2007.ts';
import type { RuleEntry } from '../../rules-schema/origin-rules/rule-table.ts';
import type { ChangedRegion } from '../../rules-schema/rule-table-version/version-difference.ts';
import { changedRegions, type CodeInterval } from '../origin/changed-regions.ts';
import type { Program } from '../origin/compile-rule-table.ts';
import { criterionWords, type CriterionWords } from '../origin/criterion-words.ts';
import { programOf, type RuleTableVersion } from './rule-table-reads.ts';

/** Rules told of one interval on one side; a change of the general provisions makes the whole list one interval. */
const MOST_RULES = 40;

type Rule = ChangedRegion['before'][number];

function ruleInWords({ id, printed, description, column3, column4 }: RuleEntry, { criterion }: CriterionWords): Rule {
  return {
    entryId: id, heading: printed.column1, description,
    column3: column3 === null ? null : criterion(column3),
    column4: column4 === undefined ? null : criterion(column4),
  };
}

/** The entries that decide goods of an interval, in the order they are met. */
function entriesOver({ levelsFor }: Program, { from, to }: CodeInterval): RuleEntry[] {
  const [first, last] = [headingOf(from), headingOf(to)];
  const headings = HS_2007_HEADINGS.filter((heading) => heading >= first && heading <= last);
  return [...new Set(headings.flatMap((heading) => levelsFor(heading).flatMap(({ entries }) => entries.map(({ entry }) => entry))))];
}

/**
 * Where two versions mean something else, with the rules over those codes before and after, in words.
 * @returns null while one of the documents names goods it does not define, so that it cannot be determined by
 */
export function regionsOfDifference(before: RuleTableVersion, after: RuleTableVersion): ChangedRegion[] | null {
  if ([before, after].some(({ document }) => checkNames(document).some(({ severity }) => severity === 'error'))) return null;
  const sides = [before, after].map((version) => ({ program: programOf(version), words: criterionWords(version.document.classes) }));
  const [earlier, later] = sides.map(({ program }) => program);
  if (earlier === undefined || later === undefined) return null;
  return changedRegions(earlier, later).map((interval): ChangedRegion => {
    const told = sides.map(({ program, words }) => {
      const entries = entriesOver(program, interval);
      return { rules: entries.slice(0, MOST_RULES).map((entry) => ruleInWords(entry, words)), further: Math.max(0, entries.length - MOST_RULES) };
    });
    return { ...interval, before: told[0]?.rules ?? [], after: told[1]?.rules ?? [], furtherRules: told.reduce((sum, { further }) => sum + further, 0) };
  });
}
