import { countBySeverity } from '../../rules-schema/admissibility/findings.ts';
import { goodsPayload, itemsOf, type Payload } from '../../rules-schema/application/payload.ts';
import { bareCode, spacedCode } from '../../rules-schema/origin-rules/hs-code.ts';
import { foldForSearch } from '../database/search-text.ts';
import type { ApplicationRecord } from './application.ts';
import { countByOutcome } from './determine-lines.ts';
import type { Examination } from './examine-application.ts';

const SHOWN_CODES = 2;

/** What a form without goods is about: the accounts, or the felling licences, it names. Null: it has goods. */
function subjectsOf(payload: Payload): string[] | null {
  if ('licences' in payload) return (payload.licences ?? []).flatMap(({ number }) => number ?? []);
  if ('accounts' in payload) return (payload.accounts ?? []).flatMap(({ account }) => account ?? []);
  return null;
}

/** The goods of a form in a few characters: `1806 90 · 1704 90 (+3)`. */
export function goodsInShort(payload: Payload): string {
  const named = subjectsOf(payload) ?? itemsOf(payload).flatMap(({ code }) => (code === undefined ? [] : [spacedCode(code).slice(0, 7)]));
  const codes = [...new Set(named)];
  const shown = codes.slice(0, SHOWN_CODES).join(' · ');
  return codes.length > SHOWN_CODES ? `${shown} (+${codes.length - SHOWN_CODES})` : shown;
}

type Summary = Pick<
  ApplicationRecord,
  'applicant' | 'consignor' | 'consignee' | 'consignorId' | 'consigneeId' | 'destination' | 'goods' | 'itemCount' | 'findingCounts' | 'lineCounts' | 'complex' | 'ruledBy' | 'ruleStand'
>;

/** What the queue shows of an application, from its examination; stored whenever the application is written. */
export function summaryOf(payload: Payload, { company, found, findings, lines, complex, rules }: Examination): Summary {
  const { exporter, consignee, destination } = goodsPayload(payload) ?? {};
  return {
    applicant: company.name,
    consignor: exporter?.name?.trim() ?? '',
    consignee: consignee?.name?.trim() ?? '',
    consignorId: found.consignorId,
    consigneeId: found.consigneeId,
    destination: destination ?? consignee?.country ?? null,
    goods: goodsInShort(payload),
    itemCount: itemsOf(payload).length,
    findingCounts: countBySeverity(findings),
    lineCounts: countByOutcome(lines),
    complex,
    ...rules,
  };
}

/** The folded text by which an application is found: number, names, and its goods by words and codes. */
export function searchTextOf({ number, externalReference, applicant, consignor, consignee, payload }: Omit<ApplicationRecord, 'id' | 'searchText'>): string {
  const goods = subjectsOf(payload) ?? itemsOf(payload).flatMap(({ description, code }) => [description, code && bareCode(code), code && spacedCode(code)]);
  return foldForSearch(number, externalReference, applicant, consignor, consignee, ...goods);
}
