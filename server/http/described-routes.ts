import { Router, type RequestHandler } from 'express';

/** What one piece of a route tells about it in the API's description. */
export interface Told {
  permission?: string;
  signedIn?: true;
  /** Only people, not API keys. */
  personOnly?: true;
  /** Schema of the request body. */
  body?: object;
  /** Media type of the request body; JSON unless told. */
  bodyType?: string;
  parameters?: readonly QueryParameter[];
  /** Header lines a client may send. */
  headers?: readonly QueryParameter[];
  /** Schema of the answer, or the media type of a file. */
  answer?: { status: number; schema?: object; mediaType?: string; description: string };
}

export interface QueryParameter {
  name: string;
  description: string;
  schema: object;
  /** False unless told. */
  required?: true;
}

/** A piece of a route: does its part of the work and tells what it demands or answers. */
export type RoutePiece = RequestHandler & { told?: Told };

export type Method = 'get' | 'post' | 'put' | 'delete';

/** One endpoint as described. */
export interface DescribedRoute {
  method: Method;
  /** Full path in Express's writing, `/api/users/:id`. */
  path: string;
  summary: string;
  tag: string;
  told: Told;
}

type Describe = (path: string, summary: string, ...pieces: RoutePiece[]) => void;

/** The routes of one noun: what Express runs, and the same routes as the API's description tells them. */
export interface DescribedRoutes extends Record<Method, Describe> {
  base: string;
  router: Router;
  described: readonly DescribedRoute[];
}

/** A piece that does `handler` and tells `told`. */
export function piece(handler: RequestHandler, told: Told = {}): RoutePiece {
  return Object.assign(handler, { told });
}

const joined = (base: string, path: string): string => (path === '/' ? base : `${base}${path}`);

function allTold(pieces: readonly RoutePiece[]): Told {
  const list = <K extends 'parameters' | 'headers'>(name: K): QueryParameter[] => pieces.flatMap(({ told }) => [...(told?.[name] ?? [])]);
  return { ...Object.assign({}, ...pieces.map(({ told }) => told)), parameters: list('parameters'), headers: list('headers') };
}

/**
 * Begins the routes of a noun. A route is a sentence and cannot be added undescribed:
 * `routes.post('/:id/approve', 'Approve an application', signedIn, may('application:decide'), command(approveApplication, approveApplicationSchema))`.
 * @param base where they are mounted, e.g. `/api/applications`
 * @param tag the noun's name in the description
 */
export function describeRoutes(base: string, tag: string): DescribedRoutes {
  const router = Router({ caseSensitive: true, strict: false });
  const described: DescribedRoute[] = [];
  const describe =
    (method: Method): Describe =>
    (path, summary, ...pieces) => {
      described.push({ method, path: joined(base, path), summary, tag, told: allTold(pieces) });
      router[method](path, ...pieces);
    };
  return { base, router, described, get: describe('get'), post: describe('post'), put: describe('put'), delete: describe('delete') };
}

/** An address in OpenAPI's writing: `/api/users/:id` → `/api/users/{id}`. */
export const describedPath = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');
