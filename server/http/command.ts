import type { Request, Response } from 'express';
import type { ShapeOf } from '../../rules-schema/schema-shape.ts';
import { commandMessages } from '../command/command-messages.ts';
import { idempotencyKeyNamed, type RepeatableRequest } from '../command/idempotency.ts';
import { refuse } from '../command/refusal.ts';
import { runCommand, type CommandResult, type Verb } from '../command/run-command.ts';
import { versionNamed } from '../command/version.ts';
import { piece, type QueryParameter, type RoutePiece } from './described-routes.ts';
import { actorOf } from './permission.ts';
import { demandShape, ORDINARY_BODY, readBody } from './read-body.ts';

/** The record a command is about, from the path. Verbs on a resource as a whole take none. */
export interface OnRecord {
  id: number;
}

export interface CommandOptions {
  /** Schema of the answer, for the API's description. */
  answers?: object;
  /** HTTP status of the answer; 200 unless told. */
  status?: number;
  /** Bytes the body may have. */
  limit?: number;
  /** True when the answer holds a secret that is shown once: it is then not kept for a repeated request. */
  answersSecret?: true;
  /** True when the body may be the whole record as it was read: fields of `answers` that cannot be written are passed over. */
  wholeRecord?: true;
}

const WRITE_HEADERS: readonly QueryParameter[] = [
  { name: 'If-Match', description: 'The version of the record the caller saw, e.g. "3".', schema: { type: 'string' } },
  { name: 'Idempotency-Key', description: 'The same key with the same request is carried out once.', schema: { type: 'string', maxLength: 200 } },
];

const NO_BODY = { type: 'object', additionalProperties: false, properties: {} } as const;

/** Reads a record's id. @throws Refusal 404 when it cannot be one */
export function idNamed(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const propertiesOf = (schema: object | undefined): Record<string, unknown> =>
  schema && 'properties' in schema && isRecord(schema.properties) ? schema.properties : {};

/** Leaves out of a whole record what the command does not write. */
function onlyWritable(body: unknown, schema: object, answers: object | undefined): unknown {
  const [writable, readable] = [propertiesOf(schema), propertiesOf(answers)];
  if (!isRecord(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => Object.hasOwn(writable, name) || !Object.hasOwn(readable, name)));
}

/**
 * Carries a verb out for the sender of a request, with the version and key its header lines name.
 * For routes whose input does not simply stand in the body; the others say {@link command}.
 */
export async function carryOut<Input, Answer>(
  request: Request,
  verb: Verb<Input, Answer>,
  input: Input,
  { body = input, answersSecret }: { body?: unknown; answersSecret?: true } = {},
): Promise<CommandResult<Answer>> {
  const key = idempotencyKeyNamed(request.get('Idempotency-Key'));
  const repeatable: RepeatableRequest | undefined =
    key === null ? undefined : { key, method: request.method, path: request.originalUrl.split('?', 1)[0] ?? '', body, keepAnswer: !answersSecret };
  const reason = isRecord(body) && typeof body['reason'] === 'string' ? body['reason'] : undefined;
  return runCommand(request.office.db, verb, input, {
    actor: actorOf(request),
    now: request.office.now(),
    requestId: request.requestId,
    ip: request.ip ?? null,
    expectedVersion: versionNamed(request.get('If-Match')),
    ...(reason !== undefined && { reason }),
    ...(repeatable && { request: repeatable }),
  });
}

/** Sends a record, its version as ETag, so that the next write can name it. */
export function sendRecord(response: Response, record: unknown, status = 200): void {
  if (isRecord(record) && typeof record['version'] === 'number') response.set('ETag', `"${record['version']}"`);
  response.status(status).json(record ?? {});
}

/**
 * The last piece of a route that changes something: reads the body, holds it against `schema`, and carries `verb` out.
 * The verb's input is the body together with the path's `id`, when it has one.
 */
export function command<S extends object, Answer>(
  verb: Verb<ShapeOf<S> & OnRecord, Answer>,
  schema?: S,
  { answers, status = 200, limit = ORDINARY_BODY, answersSecret, wholeRecord }: CommandOptions = {},
): RoutePiece {
  const shape: object = schema ?? NO_BODY;
  return piece(
    async (request, response) => {
      const sent = await readBody(request, response, limit);
      const body = demandShape(shape, wholeRecord ? onlyWritable(sent, shape, answers) : sent);
      const { id } = request.params;
      const input = { ...(body as ShapeOf<S> & object), ...(typeof id === 'string' && { id: idNamed(id) }) } as ShapeOf<S> & OnRecord;
      const { answer, repeated } = await carryOut(request, verb, input, { body, ...(answersSecret && { answersSecret }) });
      if (repeated) response.set('Idempotency-Replayed', 'true');
      sendRecord(response, answer, status);
    },
    {
      ...(schema && { body: schema }),
      headers: WRITE_HEADERS,
      answer: { status, description: 'Done.', ...(answers && { schema: answers }) },
    },
  );
}
