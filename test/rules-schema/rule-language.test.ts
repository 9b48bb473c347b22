import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { RULE_KINDS } from '../../rules-schema/origin-rules/criterion.ts';
import { referenceMarkdown } from '../../rules-schema/origin-rules/reference/reference-markdown.ts';
import { ruleLanguage, usersOf } from '../../rules-schema/origin-rules/reference/rule-language.ts';
import { followed, schemaNodes } from '../../rules-schema/origin-rules/reference/schema-nodes.ts';
import { usesOf } from '../../rules-schema/origin-rules/reference/uses.ts';
import { ruleTableSchema } from '../../rules-schema/origin-rules/rule-table.ts';
import { criteriaOf } from '../../rules-schema/origin-rules/walk-criterion.ts';
import { testOf } from '../../rules-schema/origin-rules/criterion.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';

const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
const ajv = new Ajv({ strict: false });
addFormats.default(ajv, ['date']);
ajv.addSchema(ruleTableSchema);

const nodes = schemaNodes().map((at) => [at.pointer || '/', at] as const);

describe('the schema teaches the language of rules', () => {
  it.each(nodes)('%s has a title, a description and examples that it accepts itself', (_, at) => {
    const told = at.node.title === undefined ? followed(at).node : at.node;
    const examples = at.node.examples ?? followed(at).node.examples ?? [];
    expect([told.title, told.description].map((text) => (text ?? '').trim() === '')).toEqual([false, false]);
    expect(examples.length).toBeGreaterThan(0);
    const accepts = ajv.getSchema(`${ruleTableSchema.$id}#${at.pointer}`)!;
    expect(examples.filter((example) => accepts(example) !== true)).toEqual([]);
  });

  it('calls different things by different names', () => {
    const said = new Map<string, Set<string>>();
    for (const { node } of schemaNodes()) if (node.title !== undefined) said.set(node.title, (said.get(node.title) ?? new Set()).add(node.description ?? ''));
    expect([...said].filter(([, descriptions]) => descriptions.size > 1).map(([title]) => title)).toEqual([]);
  });

  it('names the legal source of every test', () => {
    const tests = ruleLanguage('en').filter(({ group }) => group === 'tests');
    expect(tests.map(({ name }) => name)).toEqual(['criterion', ...RULE_KINDS]);
    expect(tests.filter(({ source }) => source === null)).toEqual([]);
  });
});

describe('the reference of the language', () => {
  it('has the same articles and fields in Latvian as in English, in other words', () => {
    const shapeOf = (language: 'en' | 'lv') => ruleLanguage(language).map(({ anchor, name, fields, source }) => [anchor, name, fields.map(({ name: field }) => field), source === null]);
    expect(shapeOf('lv')).toEqual(shapeOf('en'));
    const english = new Map(ruleLanguage('en').map(({ anchor, description }) => [anchor, description]));
    expect(ruleLanguage('lv').filter(({ anchor, description }) => english.get(anchor) === description)).toEqual([]);
  });

  it('leads every field to an article that exists, each under a name of its own', () => {
    const articles = ruleLanguage('en');
    const anchors = articles.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(articles.flatMap(({ fields }) => fields.map(({ leadsTo }) => leadsTo)).filter((anchor) => anchor !== null && !anchors.includes(anchor))).toEqual([]);
  });

  it('counts the entries that use a test', () => {
    const uses = usesOf(table);
    const counted = ruleLanguage('en').filter(({ group, name }) => group === 'tests' && name !== 'criterion').map((article) => [article.name, usersOf(article, uses).length]);
    const expected = RULE_KINDS.map((kind) => [kind, table.entries.filter((entry, index) => [...criteriaOf(entry, index)].some(({ of }) => testOf(of).kind === kind)).length]);
    expect(counted).toEqual(expected);
    expect(uses.get('/definitions/entry')).toHaveLength(537);
  });

  it.each([['en', 'rule-language.md'], ['lv', 'rule-language.lv.md']] as const)('stands in docs as the schema and the delivered table have it (%s): run `npm run rules -- reference`', (language, file) => {
    expect(readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')).toBe(referenceMarkdown(table, language));
  });
});
