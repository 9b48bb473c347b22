import type { RequestHandler } from 'express';
import { refuse } from '../command/refusal.ts';
import type { DescribedRoute, DescribedRoutes } from './described-routes.ts';
import { httpMessages } from './http-messages.ts';

const pathPattern = (path: string): RegExp => {
  const literal = path.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll(/:\w+/g, '[^/]+')}/?$`);
};

/** GET answers HEAD too, and Express answers OPTIONS of every address it knows. */
const allowed = (methods: readonly DescribedRoute['method'][]): string =>
  [...new Set(methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])))].sort().join(', ');

/**
 * Tells whoever uses another method on an address there is which methods it has (RFC 9110, 15.5.6). Comes after all routes.
 * @throws Refusal 405 with the `Allow` line
 */
export function refuseOtherMethods(routes: readonly DescribedRoutes[]): RequestHandler {
  const known = routes.flatMap(({ described }) => described).map(({ path, method }) => ({ pattern: pathPattern(path), method }));
  return (request, _response, next) => {
    const methods = known.filter(({ pattern }) => pattern.test(request.path)).map(({ method }) => method);
    if (methods.length === 0 || methods.some((method) => method === request.method.toLowerCase())) return next();
    const Allow = allowed(methods);
    refuse(httpMessages, 'method-unknown', { method: request.method, allowed: Allow }, { status: 405, headers: { Allow } });
  };
}
