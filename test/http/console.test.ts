import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveConsole } from '../../server/http/console.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'izcelsme-console-'));
let server: Server;
let url = '';

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Izcelsme</title>');
  writeFileSync(path.join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(path.join(folder, 'assets', 'main-abc123.js'), 'export {};');
  const app = express().use(serveConsole(folder)).use((_request, response) => void response.status(404).send('unknown'));
  app.use(((_error, _request, response, _next) => void response.status(404).send('unknown')) satisfies express.ErrorRequestHandler);
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const read = (at: string, accept = 'text/html'): Promise<Response> => fetch(`${url}${at}`, { headers: { Accept: accept } });

describe('the console', () => {
  it.each(['/', '/index.html', '/applications/5'])('gives the page at %s and lets nobody cache it', async (at) => {
    const response = await read(at);
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('Izcelsme')]);
    expect(response.headers.get('Cache-Control')).toMatch(/no-cache|max-age=0/);
  });

  it('gives files named after their content for ever', async () => {
    const response = await read('/assets/main-abc123.js', '*/*');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/assets/main-old.js', '/assets/'])('gives no page instead of a file that is gone (%s)', async (at) => {
    expect((await read(at)).status).toBe(404);
  });

  it('gives no page to whoever does not want one', async () => {
    expect((await read('/somewhere', 'application/json')).status).toBe(404);
  });

  it('stays in its folder', async () => {
    expect([404, 400, 403]).toContain((await read('/..%2f..%2fetc%2fpasswd', 'text/plain')).status);
  });
});
