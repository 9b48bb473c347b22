import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { Router } from 'express';
import { refuse } from '../command/refusal.ts';
import { httpMessages } from './http-messages.ts';

const YEAR_MS = 365 * 86_400_000;

/**
 * Serves the built console: files whose names carry a hash for ever, the page itself never from a cache. Any other
 * address a browser navigates to gets the page; everything else is unknown.
 * @param folder where the build lies; when it is missing, every address is unknown
 */
export function serveConsole(folder: string): Router {
  const router = Router();
  const page = path.join(folder, 'index.html');
  router.use('/assets', express.static(path.join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false, redirect: false }));
  router.use('/assets', () => refuse(httpMessages, 'path-unknown', {}, { status: 404 }));
  router.use(express.static(folder, { index: false, redirect: false, maxAge: 0, etag: true }));
  router.get('/{*address}', (request, response, next) => {
    if (!request.accepts('html') || !existsSync(page)) return next();
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
  return router;
}
