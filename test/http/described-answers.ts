import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { allRoutes } from '../../server/app.ts';
import { describedPath } from '../../server/http/described-routes.ts';
import { describeApi } from '../../server/http/openapi.ts';

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`).test(path);

let ajv: Ajv | undefined;

function descriptionReader(): Ajv {
  if (!ajv) {
    ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema(describeApi(allRoutes), 'openapi');
  }
  return ajv;
}

/** The schema the description promises for an answer; undefined when it promises none. */
function promised(method: string, path: string, status: number): ValidateFunction | undefined {
  const routes = allRoutes.flatMap(({ described }) => described).filter((route) => route.method === method.toLowerCase());
  const paths = routes.map((route) => describedPath(route.path));
  const found = paths.find((known) => known === path) ?? paths.find((known) => matches(known, path));
  if (found === undefined) return undefined;
  const [response, type] = status < 400 ? [String(status), 'application/json'] : ['default', 'application/problem+json'];
  const pointer = ['paths', found, method.toLowerCase(), 'responses', response, 'content', type, 'schema'].map(escaped).join('/');
  return descriptionReader().getSchema(`openapi#/${pointer}`);
}

/** Holds a real answer to the API's description: every test that asks the server anything also checks this. */
export function expectAsDescribed(method: string, path: string, status: number, body: unknown): void {
  const check = promised(method, path, status);
  if (!check) return;
  check(body);
  expect(check.errors ?? [], `${method} ${path} answered ${status} otherwise than described`).toEqual([]);
}
