import type { Language } from '../../user/language.ts';
import { RULE_KINDS } from '../criterion.ts';
import { bothLanguagesSchema } from '../selector.ts';
import { inLatvian } from './latvian.ts';
import type { Uses } from './uses.ts';
import { childrenOf, followed, schemaNodes, type NodeAt, type NodeWords, type SchemaNode } from './schema-nodes.ts';

/** The chapters of the reference, in order. */
export const REFERENCE_GROUPS = ['table', 'entry', 'tests', 'pieces'] as const;
export type ReferenceGroup = (typeof REFERENCE_GROUPS)[number];

export interface ReferenceField extends NodeWords {
  name: string;
  isRequired: boolean;
  example: unknown;
  /** The article that describes what stands here, by its anchor. */
  leadsTo: string | null;
  pointer: string;
}

/** One article of the reference of the language. */
export interface ReferenceArticle extends NodeWords {
  /** Stable name within the page: the English title in small letters and hyphens. */
  anchor: string;
  group: ReferenceGroup;
  /** How the node is called in the JSON: the key of a legal test, or the field it stands in; empty for the table itself. */
  name: string;
  examples: readonly unknown[];
  fields: ReferenceField[];
  /** Every place of the schema where this node stands. */
  pointers: string[];
}

const CRITERION = '/definitions/criterion';
const TESTS = `${CRITERION}/properties/`;
const kindAt = (pointer: string): string | undefined => RULE_KINDS.find((kind) => pointer === `${TESTS}${kind}`);

const isText = ({ properties }: SchemaNode): boolean => properties === bothLanguagesSchema.properties;

/** A node with fields, or a legal test, has an article; texts in two languages share one. */
function hasArticle({ pointer, node }: NodeAt): boolean {
  if (node.$ref !== undefined) return false;
  return kindAt(pointer) !== undefined || (node.properties !== undefined && !isText(node));
}

function groupOf(pointer: string): ReferenceGroup {
  if (pointer === CRITERION || kindAt(pointer) !== undefined) return 'tests';
  if (pointer === '' || pointer.startsWith('/properties/provisions')) return 'table';
  return pointer.startsWith('/definitions/entry') ? 'entry' : 'pieces';
}

const anchorOf = ({ title = '' }: SchemaNode): string => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');

function wordsOf({ node }: NodeAt, language: Language): NodeWords {
  const { title = '', description = '', $comment } = node;
  return language === 'lv' ? inLatvian(title, $comment) : { title, description, source: $comment ?? null };
}

/** What a field leads to: itself, what its reference stands for, or what its list holds. */
function articleOf(field: NodeAt): NodeAt {
  const node = followed(field);
  const inner = childrenOf(node).find(({ pointer }) => pointer === `${node.pointer}/items` || pointer === `${node.pointer}/additionalProperties` || pointer === `${node.pointer}/anyOf/0`);
  return inner && !hasArticle(node) ? articleOf(inner) : node;
}

function fieldsOf(at: NodeAt, language: Language): ReferenceField[] {
  const prefix = `${at.pointer}/properties/`;
  return childrenOf(at).filter(({ pointer }) => pointer.startsWith(prefix)).map((field) => {
    const target = followed(field);
    const described = field.node.title === undefined ? target : field;
    const article = articleOf(field);
    return {
      ...wordsOf(described, language),
      name: field.pointer.slice(prefix.length),
      isRequired: at.node.required?.includes(field.pointer.slice(prefix.length)) ?? false,
      example: (field.node.examples ?? target.node.examples)?.[0],
      leadsTo: hasArticle(article) ? anchorOf(article.node) : isText(article.node) ? anchorOf(bothLanguagesSchema) : null,
      pointer: field.pointer,
    };
  });
}

function nameAt(pointer: string): string {
  const steps = pointer.split('/').filter((step) => !['properties', 'definitions', 'items', 'additionalProperties'].includes(step));
  return steps.at(-1) ?? '';
}

/** What an article says of a node; a criterion’s fields are the legal tests, which have articles of their own. */
const articleFrom = (at: NodeAt, language: Language): NodeWords & Pick<ReferenceArticle, 'examples' | 'fields'> =>
  ({ ...wordsOf(at, language), examples: at.node.examples ?? [], fields: at.pointer === CRITERION ? [] : fieldsOf(at, language) });

/**
 * The reference of the language maintainers write rules in, made from the very schema documents are held against: an
 * article for every legal test and every node with fields. Nodes that stand in several places have one article.
 */
export function ruleLanguage(language: Language): ReferenceArticle[] {
  const articles = new Map<string, ReferenceArticle>();
  const text: NodeAt = { pointer: '', node: bothLanguagesSchema };
  const texts = schemaNodes().filter(({ node }) => isText(node)).map(({ pointer }) => pointer);
  for (const at of schemaNodes().filter(hasArticle)) {
    const anchor = anchorOf(at.node);
    const known = articles.get(anchor);
    if (known) known.pointers.push(at.pointer);
    else articles.set(anchor, { ...articleFrom(at, language), anchor, group: groupOf(at.pointer), name: nameAt(at.pointer), pointers: [at.pointer] });
  }
  const shared: ReferenceArticle = { ...articleFrom(text, language), anchor: anchorOf(text.node), group: 'pieces', name: '', pointers: texts };
  return REFERENCE_GROUPS.flatMap((group) => [...articles.values(), shared].filter((article) => article.group === group));
}

/** The entries that use an article's node anywhere, in the order of the list. */
export function usersOf({ pointers }: Pick<ReferenceArticle, 'pointers'>, uses: Uses): string[] {
  return [...new Set(pointers.flatMap((pointer) => uses.get(pointer) ?? []))];
}
