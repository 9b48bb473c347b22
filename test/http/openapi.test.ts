import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Express, Router } from 'express';
import { expect, it } from 'vitest';
import { allRoutes, createApp } from '../../server/app.ts';
import { describedPath } from '../../server/http/described-routes.ts';
import { pino } from 'pino';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice } from './client.ts';

interface Description {
  openapi: string;
  paths: Record<string, Record<string, { summary: string; operationId: string; security: unknown[]; parameters: unknown[]; responses: Record<string, unknown> }>>;
}

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

const routesOf = (router: Router | Express['router']): { path: string; methods: string[] }[] =>
  (router.stack as unknown as Layer[]).flatMap(({ route }) => (route ? [{ path: route.path, methods: Object.keys(route.methods) }] : []));

eachDatabase('the description of the API', (openFresh) => {
  it('describes every route that answers, and nothing else', async () => {
    const office = await openOffice((await openFresh()).db);
    const { body } = await office.anybody.get<Description>('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const described = Object.entries(body.paths).flatMap(([at, operations]) => Object.keys(operations).map((method) => `${method} ${at}`));
    const answering = allRoutes.flatMap(({ base, router }) =>
      routesOf(router).flatMap((route) => route.methods.map((method) => `${method} ${describedPath(route.path === '/' ? base : `${base}${route.path}`)}`)),
    );
    expect(described.toSorted()).toEqual(answering.toSorted());
    await office.close();
  });

  it('knows every -routes file of the server', async () => {
    const server = path.join(import.meta.dirname, '..', '..', 'server');
    const files = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('-routes.ts'));
    const modules: Record<string, unknown>[] = await Promise.all(files.map((file) => import(path.join(server, file))));
    const exported = modules.flatMap((module) => Object.values(module)).filter((value) => typeof value === 'object' && value !== null && 'described' in value);
    expect(exported.filter((routes) => !allRoutes.some((known) => known === routes))).toEqual([]);
  });

  it('has no route outside of it but the console’s', async () => {
    const { db } = await openFresh();
    const app = createApp({ db, now: () => '', logger: pino({ level: 'silent' }), demo: true, signInLimits: { perEmail: 1, perAddress: 1 }, documents: { folder: '', scanner: null }, seal: null, publicAddress: '' });
    expect(routesOf(app.router)).toEqual([]);
  });

  it('gives every operation a name of its own and a refusal', async () => {
    const office = await openOffice((await openFresh()).db);
    const { body } = await office.anybody.get<Description>('/api/openapi.json');
    const operations = Object.values(body.paths).flatMap((at) => Object.values(at));
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(operations.every(({ summary, responses }) => summary !== '' && 'default' in responses)).toBe(true);
    await office.close();
  });

  it('says where no API key is taken, and of what kind every answer is', async () => {
    const office = await openOffice((await openFresh()).db);
    const { body } = await office.anybody.get<Description>('/api/openapi.json');
    expect(body.paths['/api/session']?.['get']?.security).toEqual([{ session: [] }]);
    expect(body.paths['/api/users']?.['get']?.security).toEqual([{ session: [] }, { apiKey: [] }]);
    const answers = Object.entries(body.paths).flatMap(([at, operations]) =>
      Object.entries(operations).flatMap(([method, { responses }]) => Object.values(responses).map((response) => ({ what: `${method} ${at}`, response }))));
    expect(answers.filter(({ response }) => Object.keys((response as { content?: object }).content ?? {}).length === 0).map(({ what }) => what)).toEqual([]);
    await office.close();
  });

  it('says which parameters cannot be left out', async () => {
    const office = await openOffice((await openFresh()).db);
    const { body } = await office.anybody.get<Description>('/api/openapi.json');
    expect(body.paths['/api/tariff-quotas/candidates']?.['get']?.parameters).toContainEqual(expect.objectContaining({ name: 'code', required: true }));
    expect(body.paths['/api/tariff-quotas/candidates']?.['get']?.parameters).toContainEqual(expect.objectContaining({ name: 'date', required: false }));
    await office.close();
  });

  it('says truly what needs a sign-in', async () => {
    const office = await openOffice((await openFresh()).db);
    const { body } = await office.anybody.get<Description>('/api/openapi.json');
    for (const [at, operations] of Object.entries(body.paths)) {
      const reading = operations['get'];
      if (!reading) continue;
      const { status } = await office.anybody.get(at.replaceAll(/\{\w+\}/g, '1'));
      expect(status === 401, `GET ${at} answered ${status}`).toBe(reading.security.length > 0);
    }
    await office.close();
  });
});
