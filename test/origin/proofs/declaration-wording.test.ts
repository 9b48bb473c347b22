import { describe, expect, it } from 'vitest';
import type { Consignment } from '../../../rules-schema/proof/consignment.ts';
import { DECLARATION_TEXTS } from '../../../rules-schema/proof/declaration-texts.ts';
import { declarationOf } from '../../../server/origin/proofs/declaration-wording.ts';
import { proofsOfOrigin } from '../../../server/origin/proofs/proofs-of-origin.ts';

const consignment: Consignment = { from: 'HR', to: 'LV', date: '2008-05-01', originating: true, value: { amount: '100.00', currency: 'EUR' } };
const inLanguage = (authorisation: string | null, language: string, facts: Consignment = consignment) =>
  declarationOf(facts, authorisation).texts.find((text) => text.language === language)?.text;

describe('the invoice declaration (Annex IV)', () => {
  it('is printed in twenty-three languages', () => {
    expect(DECLARATION_TEXTS.map(({ language }) => language).sort().join(' ')).toBe('bg cs da de el en es et fi fr hr hu it lt lv mt nl pl pt ro sk sl sv');
  });

  it.each(DECLARATION_TEXTS.map((text) => [text.name.en, text] as const))('has in %s one place for the number, one for the origin, and corrections of what is printed', (_, { printed, readAs = [] }) => {
    expect(printed.match(/\(1\)/g)).toHaveLength(1);
    expect(printed.match(/\(2\)/g)).toHaveLength(1);
    for (const [print] of readAs) expect(printed.split(print)).toHaveLength(2);
  });

  it.each(DECLARATION_TEXTS.map(({ language }) => [language]))('carries number and origin in %s, or leaves the brackets out (note 1)', (language) => {
    const approved = inLanguage('HR/77/08', language) ?? '';
    expect(approved).toContain('HR/77/08');
    expect(approved).toMatch(/\bHR\b(?!\/)/);
    const plain = inLanguage(null, language) ?? '';
    for (const text of [approved, plain]) expect(text).not.toMatch(/\.{3}|…|\(1\)|\(2\)| {2}|,,/);
    expect(plain).not.toMatch(/[()]/);
    expect(plain).toMatch(/\bHR\b/);
  });

  it('reads in full as the annex has it', () => {
    expect(inLanguage(null, 'lv')).toBe('Eksportētājs produktiem, kuri ietverti šajā dokumentā, deklarē, ka, izņemot tur, kur ir citādi skaidri noteikts, šiem produktiem ir preferenciāla izcelsme no HR.');
    expect(inLanguage('77', 'en')).toBe('The exporter of the products covered by this document (customs authorization No 77) declares that, except where otherwise clearly indicated, these products are of HR preferential origin.');
    expect(inLanguage(null, 'sv')).toBe('Exportören av de varor som omfattas av detta dokument försäkrar att dessa varor, om inte annat tydligt markerats, har förmånsberättigande HR ursprung.');
    expect(inLanguage(null, 'da')).toContain('nærværende dokument, erklærer');
  });

  it('marks products of Ceuta and Melilla by CM (note 2), others in the exporter’s words', () => {
    expect(inLanguage(null, 'en', { ...consignment, from: 'XC', to: 'HR' })).toContain('of CM preferential origin');
    expect(inLanguage(null, 'en', { ...consignment, originWords: 'Croatian' })).toContain('of Croatian preferential origin');
    expect(inLanguage(null, 'en', { ...consignment, originWords: '$1' })).toContain('of $1 preferential origin');
  });

  it('is signed by hand unless an approved exporter has undertaken to answer for it (22(5))', () => {
    const signature = (exporter: Consignment['exporter'], kind: string) =>
      proofsOfOrigin({ ...consignment, ...(exporter && { exporter }) }, []).proofs.find((proof) => proof.kind === kind)?.declaration?.signature;
    expect(signature({ approved: true, authorisation: '77' }, 'approved-exporter-declaration')).toBe('by-hand');
    expect(signature({ approved: true, authorisation: '77', undertakesResponsibility: true }, 'approved-exporter-declaration')).toBe('not-needed');
    expect(signature({ undertakesResponsibility: true }, 'invoice-declaration')).toBe('by-hand');
    expect(signature({ approved: true }, 'approved-exporter-declaration')).toBeUndefined();
  });
});

describe('certificates', () => {
  const certificate = (kind: string, more: Partial<Consignment>) => proofsOfOrigin({ ...consignment, ...more }, []).proofs.find((proof) => proof.kind === kind);

  it('carry in box 7 what articles 18(4) and 19(2) print, in English', () => {
    expect(certificate('retrospective-certificate', { retrospective: {} })?.endorsement).toMatchObject({ box: '7', text: 'ISSUED RETROSPECTIVELY', meaning: { lv: 'izdots ar atpakaļejošu spēku' } });
    expect(certificate('duplicate-certificate', { loss: {} })?.endorsement).toMatchObject({ box: '7', text: 'DUPLICATE' });
    expect(certificate('movement-certificate', {})).not.toHaveProperty('endorsement');
  });

  it('say what is missing, in both languages', () => {
    const missing = certificate('retrospective-certificate', { retrospective: {} })?.requirements.flatMap((each) => (each.missing ? [each.id] : []));
    expect(missing).toEqual(['exported', 'place-of-export', 'retrospective-reason']);
  });
});

describe('duties', () => {
  const articles = (more: Partial<Consignment>) => proofsOfOrigin({ ...consignment, ...more }, []).duties.map(({ source }) => source.en.replace('Protocol 4, article ', ''));

  it('are told where they concern the consignment (24, 25, 28–30, 38(3))', () => {
    expect(articles({})).toEqual(['17(3), 22(3) and 28', '24(1) and 25', '29']);
    expect(articles({ cumulated: true, workedOutside: true })).toEqual(expect.arrayContaining(['28(b) to (d)', '28(e)']));
    expect(articles({ from: 'XL', to: 'HR' })).toContain('38(3)');
    expect(articles({ presented: { kind: 'invoice-declaration', issuedOn: '2008-05-01' } })).toContain('30');
  });
});
