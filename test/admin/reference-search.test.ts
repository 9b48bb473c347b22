import { describe, expect, it } from 'vitest';
import { fittingArticles } from '../../admin/rule-tables/reference/reference-search.ts';
import { ruleLanguage } from '../../rules-schema/origin-rules/reference/rule-language.ts';

const namesFor = (language: 'en' | 'lv', words: string): string[] => fittingArticles(ruleLanguage(language), words).map(({ name }) => name);

describe('searching the reference of the language', () => {
  it('finds by the key, the title and the law in either language, accents aside', () => {
    expect(namesFor('en', 'valueLimit')).toContain('valueLimit');
    expect(namesFor('lv', 'vertibas ROBEZA')).toEqual(['valueLimit']);
    expect(namesFor('lv', '3.3. ievada')).toEqual(['anyHeading']);
    expect(namesFor('en', 'note 3.3')).toEqual(['anyHeading']);
  });

  it('finds a test by its fields, and nothing where one word is missing', () => {
    expect(namesFor('en', 'laterStages')).toEqual(['manufactureFrom', 'process']);
    expect(namesFor('en', 'laterStages weight-of-nothing')).toEqual([]);
    expect(fittingArticles(ruleLanguage('en'), '  ')).toEqual(ruleLanguage('en'));
  });
});
