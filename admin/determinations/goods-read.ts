import { createContext, useContext } from 'react';
import { useLocaleState } from 'react-admin';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { spacedCode } from '../../rules-schema/origin-rules/hs-code.ts';
import { formatDay } from '../display/moments.ts';

/** The goods whose determination is being read; without them a material is known by its id only. */
export const GoodsRead = createContext<Facts | null>(null);

const LONGEST_NAME = 60;
const shortened = (text: string): string => (text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text);

/** A material as a person knows it: its id in the bill of materials, what it is, its code. */
export const materialNamed = (facts: Facts | null, id: string): string => {
  const material = facts?.materials.find((each, place) => (each.id ?? `m${place + 1}`) === id);
  if (material === undefined) return id;
  const description = material.description?.trim();
  return [id, ...(description ? [shortened(description)] : []), spacedCode(material.code)].join(' · ');
};

export const useMaterialNamed = (): ((id: string) => string) => {
  const facts = useContext(GoodsRead);
  return (id) => materialNamed(facts, id);
};

/** The list of Protocol 4 alone is printed in columns 3 and 4, and measures materials against the ex-works price. */
export const isOfProtocol4 = ({ agreement }: Pick<Facts, 'agreement'>): boolean => agreement === 'EC-HR-SAA';

/** Whether the columns of the list mean anything for the goods being read. */
export const useHasColumns = (): boolean => {
  const facts = useContext(GoodsRead);
  return facts === null || isOfProtocol4(facts);
};

/** `2008-05-01` within a sentence → the day as the reader writes it. */
export const withReadersDays = (text: string, language: string): string => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => formatDay(day, language));

export const useWithReadersDays = (): ((text: string) => string) => {
  const [language] = useLocaleState();
  return (text) => withReadersDays(text, language);
};
