import { describedPath, type DescribedRoute, type DescribedRoutes, type QueryParameter, type Told } from './described-routes.ts';

type Json = Record<string, unknown>;

const problemSchema = {
  type: 'object',
  title: 'Problem',
  description: 'RFC 9457. `errors` has the shape React-Admin puts on form fields.',
  required: ['type', 'title', 'status', 'detail', 'code', 'message', 'requestId'],
  additionalProperties: false,
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    message: { type: 'string' },
    errors: { type: 'object' },
    conflict: { type: 'object', description: 'With 412: what somebody else has saved meanwhile.' },
    affected: { type: 'object', description: 'The past decisions a publication from a past day touches.' },
    requestId: { type: 'string' },
  },
} as const;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rewrites `#/definitions/x` to where the schema stands in the description. */
function relocated(value: unknown, home: string): unknown {
  if (Array.isArray(value)) return value.map((held) => relocated(held, home));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '$id' && name !== '$schema')
      .map(([name, held]) => [
        name,
        name === '$ref' && typeof held === 'string' ? held.replace(/^#(?=\/definitions\/|$)/, home) : relocated(held, home),
      ]),
  );
}

/** Schemas with definitions of their own stand once under components; the others stand where they are used. */
class Components {
  readonly schemas: Json = { Problem: problemSchema };
  readonly #names = new Map<object, string>();

  refer(schema: object): unknown {
    if ('type' in schema && schema.type === 'array' && 'items' in schema && isRecord(schema.items)) {
      return { ...schema, items: this.refer(schema.items) };
    }
    if (!('definitions' in schema)) return relocated(schema, '#');
    const name = this.#names.get(schema) ?? this.#add(schema);
    return { $ref: `#/components/schemas/${name}` };
  }

  #add(schema: object): string {
    const title = 'title' in schema && typeof schema.title === 'string' ? schema.title : 'Schema';
    const plain = title.replaceAll(/[^A-Za-z0-9]+(.)?/g, (_gap, next: string | undefined) => next?.toUpperCase() ?? '');
    const name = plain in this.schemas ? `${plain}${this.#names.size}` : plain;
    this.#names.set(schema, name);
    this.schemas[name] = relocated(schema, `#/components/schemas/${name}`);
    return name;
  }
}

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name, in: 'path', required: true, schema: name === 'id' ? { type: 'integer', minimum: 1 } : { type: 'string' },
  }));

const parametersIn = (place: 'query' | 'header', parameters: readonly QueryParameter[] = []): Json[] =>
  parameters.map((parameter) => ({ in: place, required: false, ...parameter }));

function answers({ answer }: Told, components: Components): Json {
  const { status = 200, schema, mediaType, description = 'Done.' } = answer ?? {};
  const type = mediaType ?? 'application/json';
  const content = { [type]: schema ? { schema: components.refer(schema) } : {} };
  const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return { [status]: { description, content }, default: { description: 'Refused.', content: problem } };
}

/** By which of the two ways in, either of which is enough; none where nobody needs to be known. */
function securityOf({ signedIn, personOnly }: Told): Json[] {
  if (!signedIn) return [];
  return personOnly ? [{ session: [] }] : [{ session: [] }, { apiKey: [] }];
}

function operation({ summary, tag, path, method, told }: DescribedRoute, components: Components): Json {
  return {
    operationId: `${method} ${path}`.replaceAll(/[^A-Za-z0-9]+(.)?/g, (_gap, next: string | undefined) => next?.toUpperCase() ?? ''),
    summary,
    tags: [tag],
    ...(told.permission !== undefined && { description: `Needs the permission \`${told.permission}\`.` }),
    security: securityOf(told),
    parameters: [...pathParameters(path), ...parametersIn('query', told.parameters), ...parametersIn('header', told.headers)],
    ...(told.body && { requestBody: { required: true, content: { [told.bodyType ?? 'application/json']: { schema: components.refer(told.body) } } } }),
    responses: answers(told, components),
  };
}

/** The OpenAPI 3.1 description of everything the routes registered: the very schemas the server checks with. */
export function describeApi(routes: readonly DescribedRoutes[]): Json {
  const components = new Components();
  const paths: Record<string, Json> = {};
  for (const route of routes.flatMap(({ described }) => described)) {
    const path = describedPath(route.path);
    paths[path] = { ...paths[path], [route.method]: operation(route, components) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Izcelsme', version: '1', description: 'The back office of a chamber of commerce.' },
    jsonSchemaDialect: 'http://json-schema.org/draft-07/schema#',
    paths,
    components: {
      schemas: components.schemas,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'izcelsme_session' },
        apiKey: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}
