import express, { type Request, type RequestHandler, type Response } from 'express';
import { textFaults } from '../../rules-schema/text-faults.ts';
import { validator, type Validator } from '../../rules-schema/validate.ts';
import { refuse } from '../command/refusal.ts';
import { httpMessages } from './http-messages.ts';
import { parseJson } from './json-text.ts';

/** Bytes a request body may have unless its route says otherwise. */
export const ORDINARY_BODY = 1_000_000;

const JSON_TYPES = ['application/json', 'application/*+json'];
const readers = new Map<number, RequestHandler>();

function textReader(limit: number): RequestHandler {
  const reader = readers.get(limit) ?? express.text({ type: JSON_TYPES, limit });
  readers.set(limit, reader);
  return reader;
}

/**
 * Reads the request's JSON body, once; no body at all is `{}`.
 * @param limit bytes
 * @throws Refusal 400 malformed, 415 not JSON; http error 413 too large
 */
export async function readBody(request: Request, response: Response, limit = ORDINARY_BODY): Promise<unknown> {
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  if (!hasBody) return {};
  if (!request.is(JSON_TYPES)) refuse(httpMessages, 'body-not-json', {}, { status: 415 });
  await new Promise<void>((resolve, reject) => {
    textReader(limit)(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)));
  });
  const text: unknown = request.body;
  if (typeof text !== 'string') return {};
  return parseJson(text, () => refuse(httpMessages, 'json-malformed', {}, { status: 400 }));
}

const checks = new WeakMap<object, Validator<unknown>>();

/**
 * Holds a body against a schema, and its texts against what may be kept.
 * @returns the value itself @throws Refusal 422 with a sentence at every field at fault
 */
export function demandShape(schema: object, value: unknown): unknown {
  const check = checks.get(schema) ?? validator<unknown>(schema);
  checks.set(schema, check);
  const checked = check(value);
  const errors = [...textFaults(value, schema), ...(checked.ok ? [] : checked.problems)];
  return errors.length === 0 ? value : refuse(httpMessages, 'not-valid', {}, { status: 422, errors });
}
