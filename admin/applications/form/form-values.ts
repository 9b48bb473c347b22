import { goodsPayload, isCertificateType, type ApplicationTypeId, type Payload } from '../../../rules-schema/application/payload.ts';
import type { MoneyAmount } from '../../../rules-schema/determination/facts.ts';

/** What a material is said to be, as one choice; on the wire these are two facts. */
export const MATERIAL_STATUSES = ['non-originating', 'originating', 'wholly-obtained', 'unknown'] as const;
type MaterialStatus = (typeof MATERIAL_STATUSES)[number];

const factsOfStatus: Record<MaterialStatus, object> = {
  'non-originating': { originating: false, whollyObtained: undefined },
  'originating': { originating: true, whollyObtained: undefined },
  'wholly-obtained': { originating: true, whollyObtained: true },
  'unknown': { originating: undefined, whollyObtained: undefined },
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Switches that say something only when they are on. */
const switches: readonly string[] = ['unpacked', 'isSet', 'certify'];
const isSwitchedOff = (name: string, part: unknown): boolean => part === false && switches.includes(name);

const orNothing = (list: readonly unknown[]): readonly unknown[] | undefined => (list.length === 0 ? undefined : list);

/** What was left empty is not said; a group or a list of which nothing was said is not there. */
const withoutGaps = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) return orNothing(value.map(withoutGaps).filter((entry) => entry !== undefined));
  if (!isRecord(value)) return value ?? undefined;
  const parts = Object.entries(value).filter(([name, part]) => !isSwitchedOff(name, part));
  const kept = parts.map(([name, part]) => [name, withoutGaps(part)] as const).filter(([, part]) => part !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
};

/** A decimal as people type it (comma or point, spaces between thousands) as it is sent. */
export const asDecimal = (typed: string): string => typed.replace(/\s/g, '').replace(',', '.');

type FormMaterial = { status?: MaterialStatus; value?: Partial<MoneyAmount> } & Record<string, unknown>;
type FormItem = { exWorksPrice?: Partial<MoneyAmount>; materials?: FormMaterial[] } & Record<string, unknown>;

const materialSent = ({ status = 'unknown', value, ...material }: FormMaterial, place: number, currency: string): object => ({
  id: `m${place + 1}`, ...material, value: value?.amount ? { amount: value.amount, currency } : undefined, ...factsOfStatus[status],
});

const itemSent = ({ exWorksPrice, materials = [], ...item }: FormItem, place: number): object => {
  const currency = exWorksPrice?.currency || 'EUR';
  return {
    ...item, number: place + 1, exWorksPrice: exWorksPrice?.amount ? { amount: exWorksPrice.amount, currency } : undefined,
    materials: materials.map((material, index) => materialSent(material, index, currency)),
  };
};

/** What stands in a form without goods as it is sent, gaps left out. */
const filedSent = (payload: object): object => (withoutGaps(payload) as object | undefined) ?? {};

/** What stands in the form of a type as it is sent. */
export const payloadOfTypeSent = (type: ApplicationTypeId, payload: object): object => (isCertificateType(type) ? payloadSent({ ...payload }) : filedSent(payload));

/** What stands in the form as it is sent: items numbered as they stand, gaps left out. */
export const payloadSent = ({ items = [], ...boxes }: Record<string, unknown> & { items?: FormItem[] }): object => ({
  ...(withoutGaps(boxes) as object | undefined), items: withoutGaps(items.map(itemSent)) ?? [],
});

const statusOf = ({ originating, whollyObtained }: { originating?: boolean; whollyObtained?: boolean }): MaterialStatus =>
  whollyObtained ? 'wholly-obtained' : originating === undefined ? 'unknown' : originating ? 'originating' : 'non-originating';

/** A payload as the form holds it. */
export const payloadInForm = (payload: Payload): object => {
  const goods = goodsPayload(payload);
  if (goods === null) return payload;
  return { ...goods, items: goods.items.map((item) => ({ ...item, materials: item.materials?.map((material) => ({ ...material, status: statusOf(material) })) })) };
};

export const newItem = { exWorksPrice: { currency: 'EUR' }, materials: [] };
export const newMaterial = { status: 'non-originating' as MaterialStatus };

/** A new form of a type, with what is nearly always so already filled in. */
export const newPayload = (type: ApplicationTypeId): object => newPayloads[type];

const envelope = { isTyped: true, container: 'edoc', isSeparate: true, hasScans: false, sentTo: 'e-address-customer-service' };

const newPayloads: Readonly<Record<ApplicationTypeId, object>> = {
  'eur1': { between: { from: 'EU', to: 'HR' }, origin: 'EU', destination: 'HR', manufacturedIn: 'LV', exportedTo: 'HR', items: [newItem] },
  'certificate-of-origin': { originCountries: ['LV'], basis: { ground: '8.1' }, delivery: 'client-prints', items: [newItem] },
  'data-exchange-module': { users: [{ number: 1 }], accounts: [{ user: 1, owner: 'own', state: 'open', modes: ['view'] }], envelope },
  'module-termination': { requests: [], envelope },
  'timber-reference': { statementKind: 'statement', licences: [{ landUse: 'remains-forest', products: [{ code: '4403' }, { code: '4401' }] }] },
};
