import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../admin/i18n/catalogues.ts';
import { AUDIT_DEEDS } from '../../rules-schema/audit/deeds.ts';
import { LANGUAGES } from '../../rules-schema/user/language.ts';

const deedsIn = (messages: object): Record<string, unknown> => {
  const { audit } = messages as { audit: { deeds: Record<string, unknown> } };
  return audit.deeds;
};

describe('the deeds of the audit trail', () => {
  it.each(LANGUAGES)('have a word each in %s', (language) => {
    const words = deedsIn(messagesOf(language));
    expect(AUDIT_DEEDS.filter((deed) => typeof words[deed] !== 'string' || words[deed] === '')).toEqual([]);
  });

  it('are named in Latvian otherwise than in English', () => {
    const [english, latvian] = [deedsIn(messagesOf('en')), deedsIn(messagesOf('lv'))];
    expect(AUDIT_DEEDS.filter((deed) => english[deed] === latvian[deed])).toEqual([]);
  });
});
