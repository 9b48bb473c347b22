import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { RULE_KINDS, type RuleKind } from '../../../rules-schema/origin-rules/criterion.ts';

/** An entry of the document with its place in the text; lines count from 1, both ends included. */
export interface OutlinedEntry {
  index: number;
  /** Empty while it has none. */
  id: string;
  /** What column 1 prints; the id where nothing is printed yet. */
  printed: string;
  description: { lv: string; en: string };
  kinds: RuleKind[];
  startLine: number;
  endLine: number;
  value: unknown;
  /** Equal for entries that say the same, however they are laid out. */
  fingerprint: string;
}

export interface DocumentOutline {
  isJson: boolean;
  entries: OutlinedEntry[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown, field: string): string => (isRecord(value) && typeof value[field] === 'string' ? value[field] : '');

const isKind = (name: string): name is RuleKind => RULE_KINDS.some((kind) => kind === name);

/** The legal tests named anywhere within a rule, each once. */
function kindsWithin(value: unknown, found: Set<RuleKind> = new Set()): Set<RuleKind> {
  if (Array.isArray(value)) for (const item of value) kindsWithin(item, found);
  else if (isRecord(value)) {
    for (const [name, held] of Object.entries(value)) {
      if (isKind(name)) found.add(name);
      kindsWithin(held, found);
    }
  }
  return found;
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line an offset stands on, counted from 1. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle; else high = middle;
  }
  return low + 1;
}

function outlined(node: Node, index: number, starts: readonly number[]): OutlinedEntry {
  const value: unknown = getNodeValue(node);
  const fields = isRecord(value) ? value : {};
  const id = textIn(fields, 'id');
  return {
    index,
    id,
    printed: textIn(fields['printed'], 'column1') || id,
    description: { lv: textIn(fields['description'], 'lv'), en: textIn(fields['description'], 'en') },
    kinds: [...kindsWithin([fields['column3'], fields['column4']])],
    startLine: lineAt(starts, node.offset),
    endLine: lineAt(starts, node.offset + node.length),
    value,
    fingerprint: JSON.stringify(value),
  };
}

const entriesNode = (root: Node | undefined): Node | undefined =>
  root?.children?.find(({ children }) => children?.[0]?.value === 'entries')?.children?.[1];

/** What stands where in a document, as far as its text can be read; a text with faults yields what parses. */
export function outlineOf(text: string): DocumentOutline {
  const faults: ParseError[] = [];
  const root = parseTree(text, faults, { disallowComments: true, allowTrailingComma: false });
  const starts = lineStartsOf(text);
  const entries = (entriesNode(root)?.children ?? []).map((node, index) => outlined(node, index, starts));
  return { isJson: faults.length === 0, entries };
}
