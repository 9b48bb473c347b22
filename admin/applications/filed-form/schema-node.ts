/** What a field of a form without goods may hold, as its schema says it. */
export interface SchemaNode {
  type?: string | readonly string[];
  enum?: readonly string[];
  format?: string;
  maxLength?: number;
  properties?: Readonly<Record<string, SchemaNode>>;
  items?: SchemaNode;
}

/** A field whose text may be longer than this is written in several lines. */
const LONGEST_LINE = 300;

type Kind = 'group' | 'rows' | 'marks' | 'choice' | 'switch' | 'day' | 'count' | 'paragraph' | 'line';

/** How a field is written and shown. */
export function kindOf({ type, enum: choices, format, maxLength = 0, items }: SchemaNode): Kind {
  if (type === 'object') return 'group';
  if (type === 'array') return items?.enum ? 'marks' : 'rows';
  if (choices) return 'choice';
  if (type === 'boolean') return 'switch';
  if (type === 'integer') return 'count';
  if (format === 'date') return 'day';
  return maxLength > LONGEST_LINE ? 'paragraph' : 'line';
}

/** The fields a group, or a row of a list, is made of. */
export const fieldsOf = ({ properties, items }: SchemaNode): [string, SchemaNode][] => Object.entries(properties ?? items?.properties ?? {});
