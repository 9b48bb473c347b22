import { bothLanguagesSchema as text } from '../origin-rules/selector.ts';
import { PROOF_KINDS } from './proof.ts';

const verdict = { enum: ['yes', 'no', 'unknown'] } as const;
const duties = { type: 'array', items: { type: 'object', required: ['source', 'text'], properties: { source: text, text } } } as const;
const requirement = {
  type: 'object',
  title: 'Requirement',
  description: 'One condition of an article, what it comes to, and what is missing while that is unknown.',
  required: ['id', 'source', 'result', 'text'],
  properties: {
    id: { type: 'string' }, source: text, result: verdict, text, missing: text,
    figures: { type: 'object', required: ['kind', 'unit', 'measured', 'limit', 'margin'] },
    period: {
      type: 'object',
      title: 'Period (Regulation 1182/71)',
      required: ['from', 'until'],
      properties: { from: { type: 'string' }, until: { type: 'string' }, extendedTo: { type: 'string' } },
    },
  },
} as const;

const proof = {
  type: 'object',
  title: 'Proof of origin',
  required: ['kind', 'title', 'source', 'possible', 'requirements', 'formalities'],
  properties: {
    kind: { enum: PROOF_KINDS },
    title: text,
    source: text,
    possible: verdict,
    requirements: { type: 'array', items: requirement },
    formalities: duties,
    endorsement: { type: 'object', required: ['box', 'text', 'meaning'], properties: { box: { const: '7' }, text: { type: 'string' }, meaning: text } },
    declaration: {
      type: 'object',
      required: ['signature', 'texts', 'footnotes'],
      properties: {
        signature: { enum: ['by-hand', 'not-needed'] },
        texts: { type: 'array', items: { type: 'object', required: ['language', 'name', 'text'], properties: { language: { type: 'string' }, name: text, text: { type: 'string' } } } },
        footnotes: { type: 'array', items: text },
      },
    },
  },
} as const;

/** What a question about proofs answers, for the API's description. */
export const proofsSchema = {
  type: 'object',
  title: 'Possible proofs of origin',
  required: ['agreement', 'date', 'proofs', 'matters', 'duties'],
  properties: {
    agreement: { type: 'string' },
    date: { type: 'string' },
    proofs: { type: 'array', items: proof },
    matters: { type: 'array', items: requirement },
    duties,
  },
} as const;
