import { describe, expect, it } from 'vitest';
import { demoWanted, readSettings, type FoundDatabase } from '../../server/settings.ts';

describe('the environment', () => {
  it('need say nothing', () => {
    expect(readSettings({})).toEqual({
      port: 8080, host: '127.0.0.1', databaseUrl: 'var/izcelsme.sqlite', demo: null, administrator: null, logLevel: 'warn',
      documentsFolder: 'var/documents', scanner: null, keyStore: null, publicAddress: null, traces: null,
    });
  });

  it.each([
    [{ DATABASE_URL: 'postgres://office@db/izcelsme' }, 'var/documents'],
    [{ DATABASE_URL: '/srv/other.sqlite' }, '/srv/other-documents'],
    [{ DATABASE_URL: '/srv/other.sqlite', DOCUMENTS_DIR: '/srv/files' }, '/srv/files'],
  ])('%o keeps documents in %s', (environment, folder) => {
    expect(readSettings(environment).documentsFolder).toBe(folder);
  });

  it.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ IZCELSME_DEMO: 'yes' }, 'IZCELSME_DEMO'],
    [{ IZCELSME_ADMIN_EMAIL: 'anna@example.lv' }, 'IZCELSME_ADMIN_PASSWORD'],
    [{ IZCELSME_ADMIN_EMAIL: 'anna', IZCELSME_ADMIN_PASSWORD: 'long enough it is' }, 'IZCELSME_ADMIN_EMAIL'],
    [{ IZCELSME_ADMIN_EMAIL: 'anna@example.lv', IZCELSME_ADMIN_PASSWORD: 'short' }, 'IZCELSME_ADMIN_PASSWORD'],
    [{ IZCELSME_ADMIN_EMAIL: 'anna@example.lv', IZCELSME_ADMIN_PASSWORD: 'izcelsme-demo' }, 'IZCELSME_ADMIN_PASSWORD'],
    [{ IZCELSME_ADMIN_EMAIL: 'anna@example.lv', IZCELSME_ADMIN_PASSWORD: ' '.repeat(12) }, 'IZCELSME_ADMIN_PASSWORD'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('%o is refused by name', (environment, name) => {
    expect(() => readSettings(environment)).toThrow(name);
  });
});

describe('the demo', () => {
  const empty: FoundDatabase = { embedded: true, users: 0, demoUsers: 0 };

  it.each<[string, Record<string, string>, FoundDatabase, boolean]>([
    ['on an empty embedded database', {}, empty, true],
    ['again on a demo office', {}, { ...empty, users: 9, demoUsers: 5 }, true],
    ['not in an office without demo people', {}, { ...empty, users: 1 }, false],
    ['not on PostgreSQL', {}, { ...empty, embedded: false }, false],
    ['not for other machines to reach', { HOST: '0.0.0.0' }, empty, false],
    ['not for other machines to reach by IPv6', { HOST: '::' }, { ...empty, users: 9, demoUsers: 5 }, false],
    ['for this machine by any of its own names', { HOST: 'localhost' }, empty, true],
    ['anywhere when asked for by name', { HOST: '0.0.0.0', IZCELSME_DEMO: 'on' }, { ...empty, embedded: false }, true],
    ['nowhere when switched off', { IZCELSME_DEMO: 'off' }, { ...empty, users: 9, demoUsers: 5 }, false],
  ])('runs %s', (_when, environment, found, wanted) => {
    expect(demoWanted(readSettings(environment), found)).toBe(wanted);
  });
});
