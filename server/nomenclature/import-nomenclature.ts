import type { Knex } from 'knex';
import type { NomenclatureEdition, NomenclatureImport, NomenclatureReport, NomenclatureTexts } from '../../rules-schema/nomenclature/nomenclature.ts';
import { MOST_REPORTED_PROBLEMS } from '../../rules-schema/nomenclature/nomenclature.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { readEditions, textsOfEdition } from './nomenclature-reads.ts';
import { insertEdition, lockEditionOf, replaceLines, updateEdition } from './nomenclature-store.ts';
import { inTheirPlaces } from './nomenclature-tree.ts';
import type { LineFault, ReadFile, ReadLine } from './read-nomenclature.ts';

/** A file that has been read, and what it is to become. */
export interface ReadImport extends Pick<NomenclatureImport, 'system' | 'year'> {
  source: string;
  file: ReadFile;
  /** Only the office itself says so. */
  shipped?: true;
}

/** The report of an import, its sentences still in both languages. */
export type ImportReport = Omit<NomenclatureReport, 'problems'> & { problems: LineFault[] };

interface Plan {
  lines: ReadLine[];
  changes: NomenclatureReport['changes'];
}

const sameTexts = (a: NomenclatureTexts, b: NomenclatureTexts): boolean => a.lv === b.lv && a.en === b.en;

/** An edition of the Combined Nomenclature holds for its year (Regulation 2658/87, article 12); an HS edition is not limited. */
function termOf({ system, year }: Pick<ReadImport, 'system' | 'year'>): Pick<NomenclatureEdition, 'validFrom' | 'validTo'> {
  return { validFrom: `${year}-01-01`, validTo: system === 'CN' ? `${year}-12-31` : null };
}

/** What the lines say of a code in a language the file does not have stays as the edition had it. */
function planOver(file: ReadFile, known: ReadonlyMap<string, NomenclatureTexts>, edition: Pick<NomenclatureEdition, 'validFrom'>): Plan {
  const changes = { added: 0, removed: 0, changed: 0, unchanged: 0 };
  const seen = new Set<string>();
  const lines = file.lines.map((line): ReadLine => {
    if (line.code === null) return line;
    const key = `${line.code} ${line.validFrom ?? edition.validFrom}`;
    const before = known.get(key);
    const description = { lv: line.description.lv ?? before?.lv ?? null, en: line.description.en ?? before?.en ?? null };
    seen.add(key);
    changes[before === undefined ? 'added' : sameTexts(before, description) ? 'unchanged' : 'changed'] += 1;
    return { ...line, description };
  });
  changes.removed = [...known.keys()].filter((key) => !seen.has(key)).length;
  return { lines, changes };
}

function reportOf({ file }: ReadImport, before: NomenclatureEdition | null, changes: Plan['changes'], edition: NomenclatureEdition | null): ImportReport {
  const codes = file.lines.filter(({ code }) => code !== null).length;
  return {
    dryRun: edition === null, shape: file.shape, columns: file.columns, languages: file.languages, lines: file.rows,
    codes, headingLines: file.lines.length - codes, unread: file.faults.length,
    problems: file.faults.slice(0, MOST_REPORTED_PROBLEMS), problemsComplete: file.faults.length <= MOST_REPORTED_PROBLEMS,
    replaces: before && { id: before.id, name: before.name, version: before.version, codes: before.codes },
    changes, edition,
  };
}

async function planFor(db: Knex, { file, ...input }: ReadImport, before: NomenclatureEdition | null): Promise<Plan> {
  const known = before === null ? new Map<string, NomenclatureTexts>() : await textsOfEdition(db, before.id);
  return planOver(file, known, before ?? termOf(input));
}

/** What an import would do; nothing is stored. */
export async function rehearseImport(db: Knex, input: ReadImport): Promise<ImportReport> {
  const before = (await readEditions(db)).find(({ system, year }) => system === input.system && year === input.year) ?? null;
  const { changes } = await planFor(db, input, before);
  return reportOf(input, before, changes, null);
}

/**
 * Takes a file in as a new edition, or in the place of the edition of its system and year: all its readable lines in one
 * transaction, or nothing. Lines that could not be read are reported and left out.
 * @throws Refusal 428 and 412 when the edition that is replaced was not named as it is
 */
export async function importNomenclature(context: CommandContext, input: ReadImport): Promise<ImportReport> {
  const { tx, now } = context;
  const { system, year, source, shipped = false } = input;
  const before = await lockEditionOf(tx, system, year);
  if (before !== null) checkVersion(context, before.version);
  const { lines, changes } = await planFor(tx, input, before);
  const codes = lines.filter(({ code }) => code !== null).length;
  const edition = before === null
    ? await insertEdition(tx, { system, year, name: `${system} ${year}`, ...termOf(input), codes, shipped, source, createdAt: now, updatedAt: now, version: 1 })
    : await updateEdition(tx, { ...before, codes, shipped, source }, now);
  await replaceLines(tx, edition, inTheirPlaces(lines));
  const said = { ...edition, changes, unread: input.file.faults.length };
  await recordAudit(context, { entity: 'nomenclature-editions', entityId: edition.id, action: before === null ? 'import' : 'replace', before, after: said });
  return reportOf(input, before, changes, edition);
}
