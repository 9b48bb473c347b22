import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { StandingOfCode } from '../../rules-schema/nomenclature/nomenclature.ts';
import { bareCode, spacedCode } from '../../rules-schema/origin-rules/hs-code.ts';
import { useDescriptions } from '../nomenclature/descriptions.ts';
import { readFrom } from '../server-door/commands.ts';
import { useSettled } from './use-settled.ts';

const CODE = /^\d{4}(?:[ .]?\d{2}){0,3}$/;

const HEADING_DIGITS = 4;

/** What the nomenclature says of a code that was typed, and whether it is a warning. */
export interface SaidOfCode {
  text: string;
  isWarning: boolean;
}

/** Looks the typed codes up in the nomenclature, all at once; answers what to say beneath each. */
export const useStandings = (codes: readonly string[], date: string): ((code: string) => SaidOfCode | undefined) => {
  const translate = useTranslate();
  const inReadersLanguage = useDescriptions();
  const asked = useSettled([...new Set(codes.map((code) => code.trim()).filter((code) => CODE.test(code)).map(bareCode))].sort().join(','));
  const { data } = useQuery({
    queryKey: ['nomenclature', 'standings', asked, date],
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    queryFn: () => readFrom<StandingOfCode[]>(`nomenclature/standings?${new URLSearchParams({ codes: asked, date }).toString()}`),
  });
  return (code) => {
    const found = CODE.test(code.trim()) ? data?.find((each) => each.code === bareCode(code.trim())) : undefined;
    if (found === undefined) return undefined;
    const { standing, edition, validFrom, validTo } = found;
    if (standing === 'valid') {
      const texts = [...(found.code.length > HEADING_DIGITS || inReadersLanguage(found.description) === null ? [found.heading] : []), found.description].map(inReadersLanguage);
      const text = texts.filter((each) => each !== null).join(' – ');
      return text === '' ? undefined : { text, isWarning: false };
    }
    return { text: translate(`determinations.standing.${standing}`, { code: spacedCode(found.code), edition, from: validFrom ?? '', to: validTo ?? '' }), isWarning: true };
  };
};
