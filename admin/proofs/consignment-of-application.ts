import type { Eur1 } from '../../rules-schema/application/eur1.ts';
import type { Consignment } from '../../rules-schema/proof/consignment.ts';
import type { OpenApplication, OpenLine } from '../../rules-schema/application/open-application.ts';

type Money = NonNullable<Consignment['value']>;

const hundredths = (amount: string): bigint => {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(2, '0'));
};

/** The sum of amounts of one currency; undefined where there is none or the currencies differ. */
export const sumOf = (amounts: readonly Money[]): Money | undefined => {
  const [first] = amounts;
  if (first === undefined || amounts.some(({ currency }) => currency !== first.currency)) return undefined;
  const total = amounts.reduce((sum, { amount }) => sum + hundredths(amount), 0n).toString().padStart(3, '0');
  return { amount: `${total.slice(0, -2)}.${total.slice(-2)}`, currency: first.currency };
};

const originates = (lines: readonly OpenLine[]): boolean | undefined => {
  if (lines.some(({ outcome }) => outcome === 'not-originating')) return false;
  return lines.length > 0 && lines.every(({ outcome }) => outcome === 'originating') ? true : undefined;
};

const traced = (lines: readonly OpenLine[], test: 'cumulation' | 'territoriality'): boolean =>
  lines.some(({ determination }) => determination?.trace.some((step) => step.test === test && step.result === 'yes'));

/** What box 7 asks for beside an ordinary certificate (articles 18–20). */
const fromRemarks = ({ remarks, destination }: Eur1): Partial<Consignment> => {
  const { issuedRetrospectively: late, duplicateOf, replaces } = remarks ?? {};
  return {
    ...(late && { retrospective: { ...(late.reason && { reason: late.reason }) } }),
    ...(late?.exportDate && { exportedOn: late.exportDate }),
    ...(late?.exportPlace && { exportedFrom: late.exportPlace }),
    ...(duplicateOf && { loss: { ...(duplicateOf.reason && { reason: duplicateOf.reason }), ...(duplicateOf.issuedOn && { originalIssuedOn: duplicateOf.issuedOn }) } }),
    ...(replaces && replaces.length > 0 && { replacement: { ...(destination && { sentTo: destination }) } }),
  };
};

/** The consignment an application for EUR.1 speaks of; null while it does not say from where, to where and on which day. */
export const consignmentOfApplication = ({ type, payload, lines, receivedAt }: OpenApplication): Consignment | null => {
  if (type !== 'eur1') return null;
  const form = payload as Eur1;
  const [from, to] = [form.manufacturedIn ?? form.origin, form.exportedTo ?? form.destination];
  const date = form.date ?? receivedAt?.slice(0, 10);
  if (!from || !to || !date) return null;
  const originating = originates(lines);
  const value = sumOf(form.items.flatMap(({ exWorksPrice }) => (exWorksPrice ? [exWorksPrice] : [])));
  return {
    from, to, date,
    ...(originating !== undefined && { originating }),
    ...(value && form.items.every(({ exWorksPrice }) => exWorksPrice) && { value }),
    ...(traced(lines, 'cumulation') && { cumulated: true }),
    ...(traced(lines, 'territoriality') && { workedOutside: true }),
    ...fromRemarks(form),
  };
};
