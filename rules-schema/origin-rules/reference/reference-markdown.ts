import type { Language } from '../../user/language.ts';
import type { RuleTable } from '../rule-table.ts';
import { REFERENCE_GROUPS, ruleLanguage, usersOf, type ReferenceArticle, type ReferenceField, type ReferenceGroup } from './rule-language.ts';
import { usesOf, type Uses } from './uses.ts';

const MOST_NAMED = 6;

interface Wording {
  title: string;
  preface: string;
  groups: Readonly<Record<ReferenceGroup, string>>;
  source: string;
  example: string;
  used: (count: number) => string;
  heads: readonly [field: string, meaning: string, example: string];
  required: string;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  en: {
    title: 'The language of rules of origin',
    preface: 'Made from the JSON Schema by `npm run rules -- reference`; do not edit. Counted are the entries of the delivered table. Latvian: [rule-language.lv.md](rule-language.lv.md).',
    groups: { table: 'The table', entry: 'Entries', tests: 'Legal tests', pieces: 'Materials and other pieces' },
    source: 'Source', example: 'Example', used: (count) => (count === 1 ? 'Used by 1 entry' : `Used by ${count} entries`),
    heads: ['field', 'meaning', 'example'], required: 'required',
  },
  lv: {
    title: 'Izcelsmes noteikumu valoda',
    preface: 'Izveidots no JSON shēmas ar `npm run rules -- reference`; ar roku nelabot. Saskaitīti piegādātās tabulas ieraksti. Angliski: [rule-language.md](rule-language.md).',
    groups: { table: 'Tabula', entry: 'Ieraksti', tests: 'Juridiskie nosacījumi', pieces: 'Materiāli un citas sastāvdaļas' },
    source: 'Avots', example: 'Piemērs', used: (count) => `Ieraksti, kas to izmanto: ${count}`,
    heads: ['lauks', 'nozīme', 'piemērs'], required: 'obligāts',
  },
};

/** JSON in a cell of a Markdown table: a bar would end the cell. */
const inCell = (value: unknown): string => `\`${JSON.stringify(value).replaceAll('|', '\\|')}\``;

function fieldRow({ name, title, description, isRequired, example, leadsTo }: ReferenceField, wording: Wording): string {
  const heading = leadsTo === null ? title : `[${title}](#${leadsTo})`;
  return `| \`${name}\`${isRequired ? ` (${wording.required})` : ''} | ${heading}. ${description} | ${inCell(example)} |`;
}

function usedBy(users: readonly string[], wording: Wording): string[] {
  if (users.length === 0) return [];
  const named = users.slice(0, MOST_NAMED).map((id) => `\`${id}\``).join(', ');
  return [`${wording.used(users.length)}: ${named}${users.length > MOST_NAMED ? ' …' : ''}`, ''];
}

function articleText(article: ReferenceArticle, uses: Uses, wording: Wording): string[] {
  const { anchor, name, title, description, source, examples, fields } = article;
  return [
    `<a id="${anchor}"></a>`, '', `### ${title}${name === '' ? '' : ` · \`${name}\``}`, '', description, '',
    ...(source === null ? [] : [`${wording.source}: ${source}`, '']),
    ...usedBy(usersOf(article, uses), wording),
    ...(fields.length === 0 ? [] : [`| ${wording.heads.join(' | ')} |`, '|---|---|---|', ...fields.map((field) => fieldRow(field, wording)), '']),
    `${wording.example}:`, '', '```json', ...examples.map((example) => JSON.stringify(article.group === 'tests' && name !== 'criterion' ? { [name]: example } : example)), '```', '',
  ];
}

/** The reference of the language as a Markdown page, with the entries of `table` that use each part of it. */
export function referenceMarkdown(table: RuleTable, language: Language): string {
  const wording = WORDING[language];
  const uses = usesOf(table);
  const articles = ruleLanguage(language);
  const chapters = REFERENCE_GROUPS.flatMap((group) => [
    `## ${wording.groups[group]}`, '', ...articles.filter((article) => article.group === group).flatMap((article) => articleText(article, uses, wording)),
  ]);
  return [`# ${wording.title}`, '', wording.preface, '', ...chapters].join('\n');
}
