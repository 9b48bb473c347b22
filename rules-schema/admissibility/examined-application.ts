import { isGoodsForm, type FilledForm, type GoodsForm, type Item } from '../application/payload.ts';
import { isPreferentialTrade, partyOf } from '../determination/territories.ts';
import { isHeadingOf2007 } from '../nomenclature/hs-2007.ts';
import { attachmentState } from '../document/attached-documents.ts';
import { headingOf } from '../origin-rules/hs-code.ts';
import { descriptionWords, foldedText } from './goods-description.ts';
import { seeTimberReference, timberFactsShownAt, type TimberOnFile } from './see-timber-reference.ts';
import { seeModuleApplication, seeModuleTermination, treasuryFactsShownAt, type ModuleOnFile } from './see-treasury-forms.ts';

/** What the registers say about those an application for a certificate names. */
export interface OnFile {
  company: 'active' | 'deactivated';
  /** `entry-unknown`: the form points to an entry of the register that is not there, or that bears another name. */
  exporter: 'applicant' | 'consignor' | 'deactivated' | 'not-on-file' | 'entry-unknown' | 'not-named';
  powerOfAttorney: 'not-needed' | 'valid' | 'missing';
  consignee: 'on-file' | 'deactivated' | 'not-on-file' | 'entry-unknown' | 'not-named';
}

/** What the registers say beside the application itself; every type of form asks for facts of its own. */
export type RegisterFacts = { company: OnFile['company'] } & Partial<OnFile & ModuleOnFile & TimberOnFile>;

/**
 * Where each seen fact is shown: the field of the payload beside it. The checks of an application type may speak of
 * these facts under `seen`, of the whole and of every item.
 */
const SHOWN_AT: Readonly<Record<string, readonly string[]>> = {
  company: [],
  exporter: ['exporter'],
  powerOfAttorney: ['exporter'],
  consignee: ['consignee'],
  parties: ['between'],
  boxFour: ['origin'],
  numbering: ['items'],
  declared: ['declaration', 'date'],
  declaredDay: ['declaration', 'date'],
  declaredYearsAgo: ['declaration', 'date'],
  exported: ['remarks', 'issuedRetrospectively', 'exportDate'],
  description: ['description'],
  descriptionWords: ['description'],
  marks: ['marks'],
  heading: ['code'],
  packaging: ['packages'],
  measured: ['grossWeightKg'],
  masses: ['netWeightKg'],
  attached: ['attachment'],
  ...treasuryFactsShownAt,
  ...timberFactsShownAt,
};

/** The pointer into the payload for a pointer into the examined application. */
export function shownAt(pointer: string): string {
  const [, before = '', fact = ''] = /^(.*)\/seen\/([^/]+)/.exec(pointer) ?? [];
  return fact === '' ? pointer : [before, ...(SHOWN_AT[fact] ?? [])].join('/');
}

/** Net against gross mass. Fifteen digits at most, which a number tells apart exactly. */
function massesOf(netWeightKg: string | undefined, grossWeightKg: string | undefined): 'in-order' | 'net-above-gross' | undefined {
  if (netWeightKg === undefined || grossWeightKg === undefined) return undefined;
  return Number(netWeightKg) > Number(grossWeightKg) ? 'net-above-gross' : 'in-order';
}

function seenOfItem({ description, marks, code, packages, unpacked, netWeightKg, grossWeightKg, otherMeasure }: Item): object {
  const words = descriptionWords(description ?? '');
  const isNamed = foldedText(description) !== '';
  return {
    description: !isNamed ? 'missing' : words.length === 0 ? 'trade-name-alone' : 'words',
    ...(words.length > 0 && { descriptionWords: words }),
    marks: foldedText(marks),
    ...(code !== undefined && { heading: isHeadingOf2007(headingOf(code)) ? 'known' : 'unknown' }),
    packaging: unpacked === true ? 'unpacked' : packages?.count !== undefined && foldedText(packages.kind) !== '' ? 'packed' : 'not-stated',
    masses: massesOf(netWeightKg, grossWeightKg),
    measured: netWeightKg !== undefined || grossWeightKg !== undefined || otherMeasure !== undefined,
  };
}

const inTime = (day: string | undefined, today: string): 'in-future' | 'by-now' | undefined =>
  day === undefined ? undefined : day > today ? 'in-future' : 'by-now';

/** A day as a number, `20260105`, so that a check can name a first or last one. */
const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

const YEAR = 10_000;

/** When the declaration was made, and how many whole years ago. */
function seenOfDeclaration(day: string | undefined, today: string): object {
  if (day === undefined) return {};
  return { declared: inTime(day, today), declaredDay: dayNumber(day), declaredYearsAgo: Math.max(0, Math.floor((dayNumber(today) - dayNumber(day)) / YEAR)) };
}

function seenOfForm(form: GoodsForm, today: string): object {
  if (form.type !== 'eur1') return {};
  const { between, origin, manufacturedIn, date = today, remarks } = form.payload;
  const [from, to] = [between?.from, between?.to].map((territory) => (territory === undefined ? null : partyOf(territory, date)));
  const maker = manufacturedIn === undefined ? null : partyOf(manufacturedIn, date);
  return {
    ...(between?.from !== undefined && between.to !== undefined && { parties: from && to && isPreferentialTrade(from, to) ? 'of-the-agreement' : 'others' }),
    ...(origin !== undefined && maker !== null && { boxFour: partyOf(origin, date) === maker ? 'agrees' : 'differs' }),
    exported: inTime(remarks?.issuedRetrospectively?.exportDate, today),
  };
}

const withoutGaps = (items: readonly Item[]): boolean => items.every(({ number }, place) => number === place + 1);

/** As it would arrive in JSON: a check must not meet a field that is there without a value. */
const withoutUndefined = (document: object): object => JSON.parse(JSON.stringify(document)) as object;

function seeGoods(form: GoodsForm, onFile: RegisterFacts, today: string): object {
  const { payload } = form;
  return {
    ...payload,
    items: payload.items.map((item) => ({ ...item, seen: seenOfItem(item) })),
    seen: {
      ...onFile,
      ...seenOfForm(form, today),
      numbering: withoutGaps(payload.items) ? 'without-gaps' : 'gaps',
      ...seenOfDeclaration(payload.declaration?.date, today),
    },
  };
}

/** The supporting documents of a form, each with how the file it names stands. */
function seenAttachments(form: FilledForm, sent: readonly { name: string }[]): object {
  if (!isGoodsForm(form)) return {};
  return { documents: form.payload.documents?.map((document) => ({ ...document, seen: { attached: attachmentState(document.attachment, sent) } })) };
}

function see(form: FilledForm, onFile: RegisterFacts, today: string): object {
  if (isGoodsForm(form)) return seeGoods(form, onFile, today);
  if (form.type === 'data-exchange-module') return seeModuleApplication(form.payload, onFile);
  if (form.type === 'module-termination') return seeModuleTermination(form.payload, onFile);
  return seeTimberReference(form.payload, onFile, today);
}

/**
 * The application as its checks see it: the payload, and beside it what can be told from it and from the registers
 * (`seen`), so that checks remain data.
 * @param today the day of examination, `YYYY-MM-DD`, in the office's calendar
 * @param sent the files the applicant sent with it
 */
export function examinedApplication(form: FilledForm, onFile: RegisterFacts, today: string, sent: readonly { name: string }[] = []): object {
  return withoutUndefined({ ...see(form, onFile, today), ...seenAttachments(form, sent) });
}
