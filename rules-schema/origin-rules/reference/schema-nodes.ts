import { ruleTableSchema } from '../rule-table.ts';

/** A node of a JSON Schema (draft-07) as far as the language of rules uses it. `$comment` names the legal source. */
export interface SchemaNode {
  $ref?: string;
  $comment?: string;
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Readonly<Record<string, SchemaNode>>;
  required?: readonly string[];
  items?: SchemaNode;
  additionalProperties?: boolean | SchemaNode;
  propertyNames?: SchemaNode;
  anyOf?: readonly SchemaNode[];
  definitions?: Readonly<Record<string, SchemaNode>>;
}

/** Words a person reads about a node. */
export interface NodeWords {
  title: string;
  description: string;
  /** The place in the law the node comes from; null where it is no law but the project's own bookkeeping. */
  source: string | null;
}

/** A node with its JSON pointer into the schema. */
export interface NodeAt {
  pointer: string;
  node: SchemaNode;
}

const schema: SchemaNode = ruleTableSchema;

/** The alternatives of a choice that only demand fields, or say "or null", are no nodes of their own. */
const isShape = ({ $ref, type, title }: SchemaNode): boolean => $ref !== undefined || title !== undefined || (type !== undefined && type !== 'null');

/** The nodes directly inside a node, each under its pointer. */
export function childrenOf({ pointer, node }: NodeAt): NodeAt[] {
  const named = (keyword: 'properties' | 'definitions') => Object.entries(node[keyword] ?? {}).map(([name, child]) => ({ pointer: `${pointer}/${keyword}/${name}`, node: child }));
  const single = (keyword: 'items' | 'additionalProperties' | 'propertyNames') => {
    const child = node[keyword];
    return typeof child === 'object' ? [{ pointer: `${pointer}/${keyword}`, node: child }] : [];
  };
  const choices = (node.anyOf ?? []).map((child, index) => ({ pointer: `${pointer}/anyOf/${index}`, node: child })).filter((child) => isShape(child.node));
  return [...named('properties'), ...single('items'), ...single('additionalProperties'), ...single('propertyNames'), ...choices, ...named('definitions')];
}

/** Every node of the schema of rule tables, outermost first; references are named, not followed. */
export function schemaNodes(from: NodeAt = { pointer: '', node: schema }): NodeAt[] {
  return [from, ...childrenOf(from).flatMap(schemaNodes)];
}

/** The node a reference stands for, and itself where it stands for none. */
export function followed(at: NodeAt): NodeAt {
  const { $ref } = at.node;
  if ($ref === undefined) return at;
  const pointer = $ref.slice(1);
  const name = pointer.split('/').at(-1) ?? '';
  const node = schema.definitions?.[name];
  if (node === undefined) throw new Error(`The schema of rule tables has no ${$ref}`);
  return { pointer, node };
}
