import { describe, expect, it } from 'vitest';
import { readNomenclature } from '../../server/nomenclature/read-nomenclature.ts';

const brief = ({ lines }: ReturnType<typeof readNomenclature>) => lines.map(({ code, level, description }) => [code, level, description.lv ?? description.en]);

describe('a file of the nomenclature', () => {
  it('is read as Eurostat publishes the Combined Nomenclature: keys, levels, lines that only head others', () => {
    const csv = [
      'CNKEY;LEVEL;CN_CODE;NAME_EN;NAME_LV',
      '010011000090;1;I;SECTION I - LIVE ANIMALS;I SADAĻA - DZĪVI DZĪVNIEKI',
      '010021000090;2;01;CHAPTER 1 - LIVE ANIMALS;1. NODAĻA - DZĪVI DZĪVNIEKI',
      '010100000080;3;0101;Live horses, asses, mules and hinnies;Dzīvi zirgi, ēzeļi, mūļi un zirgēzeļi',
      '010121000010;4;;- Horses;- zirgi',
      '010121000080;5;0101 21 00;- - Pure-bred breeding animals;- - tīršķirnes vaislas dzīvnieki',
      '010129000080;5;"0101 29";- - Other;- - citādi',
    ].join('\r\n');
    const file = readNomenclature(csv, { system: 'CN' });
    expect([file.shape, file.languages, file.rows, file.faults]).toEqual(['combined-nomenclature', ['lv', 'en'], 6, []]);
    expect(brief(file)).toEqual([
      [null, 0, 'I SADAĻA - DZĪVI DZĪVNIEKI'], ['01', 1, '1. NODAĻA - DZĪVI DZĪVNIEKI'], ['0101', 2, 'Dzīvi zirgi, ēzeļi, mūļi un zirgēzeļi'],
      [null, 3, 'zirgi'], ['01012100', 4, 'tīršķirnes vaislas dzīvnieki'], ['010129', 4, 'citādi'],
    ]);
  });

  it('is read with keys alone, its language told from the text', () => {
    const csv = 'CNKEY,LEVEL,DM\n170400000080,1,Cukura konditorejas izstrādājumi bez kakao piedevas\n170490000080,2,- citādi';
    expect(readNomenclature(csv, { system: 'CN' }).lines.map(({ code, description }) => [code, description])).toEqual([
      ['1704', { lv: 'Cukura konditorejas izstrādājumi bez kakao piedevas', en: null }], ['170490', { lv: 'citādi', en: null }],
    ]);
  });

  it('is read as UN Comtrade publishes the Harmonized System, sums passed over', () => {
    const json = JSON.stringify({ more: false, results: [
      { id: 'TOTAL', text: 'Total of all HS commodities', parent: '#' },
      { id: '17', text: '17 - Sugars and sugar confectionery', parent: 'TOTAL', isLeaf: '0', aggrlevel: 2 },
      { id: '1704', text: '1704 - Sugar confectionery (including white chocolate), not containing cocoa', parent: '17', aggrlevel: 4 },
      { id: '170490', text: '170490 - Sugar confectionery: other', parent: '1704', aggrlevel: 6 },
      { id: '9999AA', text: '9999AA - Commodities not specified', parent: '99' },
    ] });
    const file = readNomenclature(json, { system: 'HS' });
    expect([file.shape, file.languages]).toEqual(['comtrade', ['en']]);
    expect(brief(file)).toEqual([
      ['17', 0, 'Sugars and sugar confectionery'], ['1704', 1, 'Sugar confectionery (including white chocolate), not containing cocoa'], ['170490', 2, 'Sugar confectionery: other'],
    ]);
    expect(file.faults).toEqual([expect.objectContaining({ line: 5, column: 'id', found: '9999AA', message: expect.objectContaining({ en: expect.stringContaining('two to ten digits') }) })]);
  });

  it('is read as TARIC lists it: suffixes, validity, a line for each language', () => {
    const csv = [
      'Goods code;Start date;End date;Language;Hier. pos.;Indent;Description',
      '1704000000 80;01-01-1972;;EN;4;;Sugar confectionery',
      '1704000000 80;01-01-1972;;LV;4;;Cukura konditorejas izstrādājumi',
      '1704900000 10;01-01-1972;;EN;6;-;Other',
      '1704901000 80;01-01-1972;31-12-2011;EN;8;- -;Liquorice extract',
    ].join('\n');
    const { shape, lines } = readNomenclature(csv, { system: 'CN' });
    expect(shape).toBe('taric');
    expect(lines.map(({ code, description, validTo }) => [code, description.lv, description.en, validTo])).toEqual([
      ['1704', 'Cukura konditorejas izstrādājumi', 'Sugar confectionery', null], [null, null, 'Other', null], ['17049010', null, 'Liquorice extract', '2011-12-31'],
    ]);
  });

  it('says line by line what could not be read and why, and takes the rest', () => {
    const csv = [
      'code,description_en,valid_from,valid_to', '17O4,Typing error,,', '1704,Sugar confectionery,2012-01-01,2011-12-31', '1704,Sugar confectionery,32.12.2011,', '1704,Sugar confectionery,,',
      '1704,Again,,', '1806,,,', '1805,Cocoa powder,,,without sugar', '17049099,Too long,,', '501,Hair,,',
    ].join('\n');
    const { lines, faults } = readNomenclature(csv, { system: 'HS' });
    expect(faults.map(({ line, column, message }) => [line, column, message.en])).toEqual([
      [2, 'code', 'A code has two to ten digits.'], [3, 'valid_to', 'The validity ends before it begins.'], [4, 'valid_from', 'This is not a date.'],
      [6, 'code', 'This code already stands in line 5.'], [7, '', 'The line has no description in Latvian or English.'],
      [8, '', 'The line has 5 cells, the first line names 4 columns.'], [9, 'code', 'A code of HS has at most 6 digits.'],
    ]);
    expect(lines.map(({ code }) => code)).toEqual(['1704', '0501']);
  });

  it.each([
    ['', 'file-empty'], ['{"results": 1}', 'file-no-list'], ['[{"code":', 'file-not-json'], ['a;b\n1;2', 'columns-unknown'], ['code;price\n1704;2', 'columns-unknown'],
    ['code;name\n"1704;open', 'file-broken'], ['code;name\nx;y', 'nothing-readable'],
  ])('that is none is refused as a whole: %j', (text, code) => {
    expect(() => readNomenclature(text, { system: 'HS' })).toThrow(expect.objectContaining({ code }));
  });
});
