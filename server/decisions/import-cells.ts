import { HUMAN_OUTCOMES } from '../../rules-schema/decision/decision.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import { sentenceOf } from '../command/refusal.ts';
import { importLineMessages } from './decision-messages.ts';
import type { CellKind } from './import-columns.ts';

export type CellReading = { ok: true; value: unknown } | { ok: false; message: Sentence };

const read = (value: unknown): CellReading => ({ ok: true, value });
const unread = (code: keyof typeof importLineMessages, value: string): CellReading => ({
  ok: false, message: sentenceOf(importLineMessages, code, { value }),
});

const YES_OR_NO: Readonly<Record<string, boolean>> = {
  yes: true, true: true, jā: true, ja: true, '1': true, no: false, false: false, nē: false, ne: false, '0': false,
};

const [APPROVED, REFUSED] = HUMAN_OUTCOMES;
const OUTCOMES: Readonly<Record<string, string>> = { apstiprināts: APPROVED, apstiprināta: APPROVED, atteikts: REFUSED, atteikta: REFUSED };

/** `1 234,50`, `1.234,50`, `1,234.50` and `1234.5` as a plain decimal: of two signs the last parts the decimals. */
function plainDecimal(text: string): string | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f']/g, '');
  const decimalSign = /[.,](?=\d*$)/.exec(bare)?.[0];
  const digits = decimalSign === undefined ? bare : bare.replaceAll(decimalSign === ',' ? '.' : ',', '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(digits) ? digits.replace(/^0+(?=\d)/, '') : null;
}

/** `2026-05-01`, a moment, or `01.05.2026` as Latvian Excel writes days. */
function isoDate(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(text) ? text : null;
}

function answersIn(text: string): Record<string, boolean> | null {
  const answers: [string, boolean][] = [];
  for (const one of text.split('|').map((part) => part.trim()).filter(Boolean)) {
    const [, question = '', word = ''] = /^(.+)=([^=]+)$/.exec(one) ?? [];
    const answer = YES_OR_NO[word.trim().toLowerCase()];
    if (question === '' || answer === undefined) return null;
    answers.push([question.trim(), answer]);
  }
  return Object.fromEntries(answers);
}

const orElse = (value: unknown, code: keyof typeof importLineMessages, text: string): CellReading =>
  value === null || value === undefined ? unread(code, text) : read(value);

const readers: Readonly<Record<CellKind, (text: string) => CellReading>> = {
  'text': read,
  'whole-number': (text) => (/^\d{1,9}$/.test(text) ? read(Number(text)) : unread('not-a-number', text)),
  'decimal': (text) => orElse(plainDecimal(text), 'not-a-number', text),
  'date': (text) => orElse(isoDate(text), 'not-a-date', text),
  'yes-no': (text) => orElse(YES_OR_NO[text.toLowerCase()], 'not-yes-or-no', text),
  'outcome': (text) => read(OUTCOMES[text.toLowerCase()] ?? text.toLowerCase()),
  'operations': (text) => read(text.split(/[\s|,;]+/).filter(Boolean)),
  'answers': (text) => orElse(answersIn(text), 'not-answers', text),
};

/** Reads a cell that is not empty. The value is in the form of the JSON import; whether it makes sense is seen there. */
export function readCell(kind: CellKind, text: string): CellReading {
  return readers[kind](text);
}
