import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../admin/i18n/catalogues.ts';
import { APPLICATION_STATES } from '../../rules-schema/application/application.ts';
import { APPLICATION_TYPES } from '../../rules-schema/application/payload.ts';
import { typeWords } from '../../rules-schema/application/type-words.ts';

const leavesOf = (messages: object, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, value]];
    return typeof value === 'object' && value !== null ? leavesOf(value, `${path}${key}.`) : [];
  });

const placeholdersOf = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();

const english = new Map(leavesOf(messagesOf('en')));
const latvian = new Map(leavesOf(messagesOf('lv')));

describe('the message catalogues', () => {
  it('say the same things in English and in Latvian', () => {
    expect([...latvian.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([
    ['en', english],
    ['lv', latvian],
  ])('leave nothing unsaid in %s', (_language, messages) => {
    const empty = [...messages].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it('speak of nothing in Latvian that English does not name', () => {
    const strangers = [...latvian].filter(([key, text]) => {
      const known = placeholdersOf(english.get(key) ?? '');
      return placeholdersOf(text).some((placeholder) => !known.includes(placeholder) && placeholder !== '%{smart_count}');
    });
    expect(strangers).toEqual([]);
  });

  it.each(APPLICATION_TYPES)('call the type of application %s as its files do', (type) => {
    expect([english.get(`applications.types.${type}`), latvian.get(`applications.types.${type}`)]).toEqual([typeWords[type].en, typeWords[type].lv]);
  });

  it.each(APPLICATION_STATES)('have words for the state %s of an application', (state) => {
    expect(english.get(`applications.states.${state}`)).toMatch(/\w/);
    expect(latvian.get(`applications.states.${state}`)).toMatch(/\w/);
  });

  it('have as many plural forms in Latvian as in English', () => {
    const formsOf = (text: string) => text.split('||||').length;
    const uneven = [...latvian].filter(([key, text]) => formsOf(text) !== formsOf(english.get(key) ?? ''));
    expect(uneven).toEqual([]);
  });
});
