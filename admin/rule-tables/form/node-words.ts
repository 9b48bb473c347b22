import { useLocaleState } from 'react-admin';
import { inLatvian } from '../../../rules-schema/origin-rules/reference/latvian.ts';
import { childrenOf, followed, type NodeAt, type SchemaNode } from '../../../rules-schema/origin-rules/reference/schema-nodes.ts';

/** Words of a node of the schema in the reader's language. */
export interface FieldWords {
  title: string;
  description: string;
}

/** How the reader's language calls a node: its own words, else those of what it refers to. */
export const useNodeWords = (): ((at: NodeAt) => FieldWords) => {
  const [language] = useLocaleState();
  return (at) => {
    const { title = '', description = '' } = at.node.title === undefined ? followed(at).node : at.node;
    return language === 'lv' && title !== '' ? inLatvian(title, undefined) : { title, description };
  };
};

/** A field of an object with the name it has there. */
export interface NamedNode extends NodeAt {
  name: string;
  isRequired: boolean;
}

/** The fields of an object, in the order of its schema. */
export function fieldsOf(at: NodeAt): NamedNode[] {
  const prefix = `${at.pointer}/properties/`;
  return childrenOf(at).filter(({ pointer }) => pointer.startsWith(prefix)).map(({ pointer, node }) => {
    const name = pointer.slice(prefix.length);
    return { pointer, node, name, isRequired: at.node.required?.includes(name) ?? false };
  });
}

/** What a field begins with when somebody adds it: the first example of its schema. */
export function firstValue({ node, pointer }: NodeAt): unknown {
  const { node: target } = followed({ node, pointer });
  if (target.type === 'boolean') return true;
  return structuredClone((node.examples ?? target.examples)?.[0]);
}

/** The items of a list. */
export const itemsOf = ({ pointer, node }: NodeAt): NodeAt => ({ pointer: `${pointer}/items`, node: node.items ?? {} });

/** The alternative of a choice that is a node of its own: "a criterion, or null". */
export const chosenOf = (at: NodeAt): NodeAt => childrenOf(at).find(({ pointer }) => pointer === `${at.pointer}/anyOf/0`) ?? at;

export const isNullable = ({ anyOf = [] }: SchemaNode): boolean => anyOf.some(({ type }) => type === 'null');
