import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harmlessCell } from '../../server/http/spreadsheet-cell.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing, openOffice, type Client, type OpenOffice } from './client.ts';

describe('a cell of an export', () => {
  it.each<[string | number | null, string | number | null]>([
    ['=HYPERLINK("x")', "'=HYPERLINK(\"x\")"],
    ['+1+1', "'+1+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\nx"],
    ['-12.50', '-12.50'],
    [-12.5, -12.5],
    ['Rīga = Latvija', 'Rīga = Latvija'],
    [null, null],
  ])('%j becomes %j', (cell, harmless) => {
    expect(harmlessCell(cell)).toBe(harmless);
  });
});

const PEOPLE = 1203;

eachDatabase('an export', (openFresh) => {
  let office: OpenOffice;
  let admin: Client;

  beforeAll(async () => {
    const { db } = await openFresh();
    office = await openOffice(db);
    admin = await office.signIn('administrator');
    const rows = Array.from({ length: PEOPLE }, (_, n) => ({
      email: `clerk${n}@example.lv`, name: n === 7 ? '=cmd|calc' : `Ierēdnis ${n}`, roles: '["reviewer"]', language: 'lv', status: 'active',
      demo: 0, search_text: `ieredis ${n}`, version: 1, created_at: office.clock.now, updated_at: office.clock.now,
    }));
    await db.batchInsert('users', rows, 200);
  });

  afterAll(() => office.close());

  const workbookAt = async (path: string): Promise<exceljs.Workbook> => {
    const { headers, bytes } = await admin.download(path);
    expect(headers.get('Content-Type')).toContain('spreadsheetml');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(bytes);
    return workbook;
  };

  it('holds everything the filter selects as CSV, in order, harmless, headed in the person’s language', async () => {
    const { text, headers } = await admin.get(listing('/api/users/export.csv', { filter: { email: null }, sort: ['name', 'ASC'] }));
    expect(text.trim().split('\r\n')).toHaveLength(1);
    expect(headers.get('Content-Disposition')).toBe('attachment; filename=users-2026-01-05.csv');
    const all = await admin.get(listing('/api/users/export.csv', { filter: { q: 'ieredis' }, sort: ['id', 'DESC'] }));
    const lines = all.text.trim().split('\r\n');
    expect(lines).toHaveLength(PEOPLE + 1);
    expect(lines[0]).toContain('Id;Vārds;E-pasts;Lomas');
    expect(lines[1]).toContain('Ierēdnis 1202');
    expect(lines.at(-8)).toContain("'=cmd|calc");
  });

  it('is a workbook spreadsheets can open', async () => {
    const workbook = await workbookAt(listing('/api/users/export.xlsx', { filter: { q: 'ieredis' }, sort: ['name', 'ASC'] }));
    const sheet = workbook.getWorksheet('users');
    expect(sheet?.rowCount).toBe(PEOPLE + 1);
    expect(sheet?.getRow(1).getCell(2).value).toBe('Vārds');
    expect(sheet?.getRow(2).getCell(2).value).toBe("'=cmd|calc");
  });

  it('refuses what the list refuses, before a byte is sent', async () => {
    const { status, body } = await admin.get<{ code: string }>('/api/users/export.csv?filter={"password_hash":1}');
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'filter-unknown' });
  });

  it('needs the same permission as the list', async () => {
    const reviewer = await office.signIn('reviewer');
    expect((await reviewer.get('/api/users/export.csv')).status).toBe(403);
    expect((await office.anybody.get('/api/users/export.xlsx')).status).toBe(401);
  });

  it('survives a reader who goes away', async () => {
    const reading = new AbortController();
    const gone = fetch(`${office.url}/api/users/export.csv`, { signal: reading.signal });
    reading.abort();
    await expect(gone).rejects.toThrow(/abort/i);
    expect((await admin.get('/api/users')).status).toBe(200);
  });
});
