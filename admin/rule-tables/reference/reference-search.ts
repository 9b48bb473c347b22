import type { ReferenceArticle } from '../../../rules-schema/origin-rules/reference/rule-language.ts';

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Every word an article says, its fields and examples included. */
const saidBy = ({ name, title, description, source, fields, examples }: ReferenceArticle): string =>
  folded([name, title, description, source ?? '', JSON.stringify(examples), ...fields.flatMap((field) => [field.name, field.title, field.description])].join(' '));

/** The articles that say every word asked for; accents and case do not matter. */
export function fittingArticles(articles: readonly ReferenceArticle[], words: string): ReferenceArticle[] {
  const asked = folded(words).split(/\s+/).filter(Boolean);
  return articles.filter((article) => {
    const said = saidBy(article);
    return asked.every((word) => said.includes(word));
  });
}
