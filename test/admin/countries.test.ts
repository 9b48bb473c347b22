import { describe, expect, it } from 'vitest';
import { countries, isMeant } from '../../admin/display/countries.ts';

const meant = (typed: string, language = 'en') => countries(language).filter((country) => isMeant(typed, country)).map(({ id }) => id);

describe('the choice of a country', () => {
  it('finds Latvia by its code and by its name in either language, with or without diacritics', () => {
    expect(meant('LV')).toEqual(['LV']);
    expect(meant('Latvija')).toEqual(['LV']);
    expect(meant('latvia', 'lv')).toEqual(['LV']);
    expect(meant('Horvatija', 'lv')).toEqual(['HR']);
  });

  it('names countries and the territories of Protocol 4 in the reader’s language, with their code', () => {
    const named = (language: string, id: string) => countries(language).find((country) => country.id === id)?.name;
    expect([named('lv', 'LV'), named('en', 'LV'), named('lv', 'EU'), named('en', 'XC')]).toEqual(['Latvija (LV)', 'Latvia (LV)', 'Eiropas Savienība (EU)', 'Ceuta (XC)']);
    expect(countries('en').length).toBeGreaterThan(240);
    expect(countries('en').map(({ id }) => id)).not.toContain('SU');
  });
});
