import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { pinoHttp } from 'pino-http';
import type { Office } from './office.ts';

const pathOf = (request: IncomingMessage): string => {
  const url = 'originalUrl' in request && typeof request.originalUrl === 'string' ? request.originalUrl : (request.url ?? '');
  return url.split('?', 1)[0] ?? '';
};

/** One line a request: method, path, status, time taken. No query, no address, no body: nothing personal. */
export function logRequests({ logger }: Office): RequestHandler {
  return pinoHttp({
    logger,
    quietReqLogger: true,
    serializers: { req: () => undefined, res: () => undefined },
    customProps: (request, response) => ({
      method: request.method,
      path: pathOf(request),
      status: response.statusCode,
      requestId: response.getHeader('X-Request-Id'),
    }),
    autoLogging: { ignore: (request) => request.url === '/healthz' || request.url === '/readyz' },
  }) as RequestHandler;
}
