import { countBySeverity } from '../../rules-schema/admissibility/findings.ts';
import type { Payload } from '../../rules-schema/application/payload.ts';
import { bareCode, spacedCode } from '../../rules-schema/origin-rules/hs-code.ts';
import { foldForSearch } from '../database/search-text.ts';
import type { ApplicationRecord } from './application.ts';
import { countByOutcome } from './determine-lines.ts';
import type { Examination } from './examine-application.ts';

const SHOWN_CODES = 2;

/** The goods of a form in a few characters: `1806 90 · 1704 90 (+3)`. */
export function goodsInShort({ items }: Payload): string {
  const codes = [...new Set(items.flatMap(({ code }) => (code === undefined ? [] : [spacedCode(code).slice(0, 7)])))];
  const shown = codes.slice(0, SHOWN_CODES).join(' · ');
  return codes.length > SHOWN_CODES ? `${shown} (+${codes.length - SHOWN_CODES})` : shown;
}

type Summary = Pick<
  ApplicationRecord,
  'applicant' | 'consignor' | 'consignee' | 'consignorId' | 'consigneeId' | 'destination' | 'goods' | 'itemCount' | 'findingCounts' | 'lineCounts' | 'complex' | 'ruledBy' | 'ruleStand'
>;

/** What the queue shows of an application, from its examination; stored whenever the application is written. */
export function summaryOf(payload: Payload, { company, found, findings, lines, complex, rules }: Examination): Summary {
  return {
    applicant: company.name,
    consignor: payload.exporter?.name?.trim() ?? '',
    consignee: payload.consignee?.name?.trim() ?? '',
    consignorId: found.consignorId,
    consigneeId: found.consigneeId,
    destination: payload.destination ?? payload.consignee?.country ?? null,
    goods: goodsInShort(payload),
    itemCount: payload.items.length,
    findingCounts: countBySeverity(findings),
    lineCounts: countByOutcome(lines),
    complex,
    ...rules,
  };
}

/** The folded text by which an application is found: number, names, and its goods by words and codes. */
export function searchTextOf({ number, externalReference, applicant, consignor, consignee, payload }: Omit<ApplicationRecord, 'id' | 'searchText'>): string {
  const goods = payload.items.flatMap(({ description, code }) => [description, code && bareCode(code), code && spacedCode(code)]);
  return foldForSearch(number, externalReference, applicant, consignor, consignee, ...goods);
}
