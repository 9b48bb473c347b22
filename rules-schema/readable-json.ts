const WIDTH = 120;
const INDENT = '  ';

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return fields.length === 0 ? '{}' : `{ ${fields.map(([key, field]) => `${JSON.stringify(key)}: ${oneLine(field)}`).join(', ')} }`;
}

function write(value: unknown, indent: string, before: number): string {
  const line = oneLine(value);
  if (value === null || typeof value !== 'object' || indent.length + before + line.length <= WIDTH) return line;
  const inner = indent + INDENT;
  const parts = Array.isArray(value)
    ? value.map((item) => write(item, inner, 0))
    : Object.entries(value).filter(([, field]) => field !== undefined).map(([key, field]) => `${JSON.stringify(key)}: ${write(field, inner, key.length + 4)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

/**
 * JSON as a person likes to read and edit it: what fits on a line stays on one, the rest is broken field by field.
 * Parses back to the same value.
 */
export function readableJson(value: unknown): string {
  return `${readableJsonWithin(value, '')}\n`;
}

/** The same for a piece of a larger text. @param indent the white space its first line stands behind; that line does not repeat it */
export function readableJsonWithin(value: unknown, indent: string): string {
  return write(value, indent, 0);
}
