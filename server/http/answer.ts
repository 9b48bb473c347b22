import type { Request } from 'express';
import type { Knex } from 'knex';
import type { ShapeOf } from '../../rules-schema/schema-shape.ts';
import { sendRecord, idNamed } from './command.ts';
import { piece, type QueryParameter, type RoutePiece } from './described-routes.ts';
import { demandShape, ORDINARY_BODY, readBody } from './read-body.ts';

/** What a question may look at. */
export interface Question<Body = unknown> {
  db: Knex;
  /** ISO-8601 UTC. */
  now: string;
  /** The path's `id`, 0 when the path has none. */
  id: number;
  body: Body;
  request: Request;
}

export interface AnswerOptions {
  answers?: object;
  description?: string;
  parameters?: readonly QueryParameter[];
}

const questionOf = <Body>(request: Request, body: Body): Question<Body> => {
  const { id } = request.params;
  return { db: request.office.db, now: request.office.now(), id: typeof id === 'string' ? idNamed(id) : 0, body, request };
};

/** The last piece of a route that only reads: asks `read` and sends what it answers. */
export function answer(
  read: (question: Question) => Promise<unknown>,
  { answers, description = 'The answer.', parameters = [] }: AnswerOptions = {},
): RoutePiece {
  return piece(
    async (request, response) => sendRecord(response, await read(questionOf(request, undefined))),
    { parameters, answer: { status: 200, description, ...(answers && { schema: answers }) } },
  );
}

/** The same for a question too long for an address: its body is held against `schema`. Nothing is changed. */
export function answerTo<S extends object>(
  read: (question: Question<ShapeOf<S>>) => Promise<unknown>,
  schema: S,
  { answers, description = 'The answer.', limit = ORDINARY_BODY }: AnswerOptions & { limit?: number } = {},
): RoutePiece {
  return piece(
    async (request, response) => {
      const body = demandShape(schema, await readBody(request, response, limit)) as ShapeOf<S>;
      sendRecord(response, await read(questionOf(request, body)));
    },
    { body: schema, answer: { status: 200, description, ...(answers && { schema: answers }) } },
  );
}
