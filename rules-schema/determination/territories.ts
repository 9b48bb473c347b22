/**
 * The parties of the agreement and their territories: member states of the European Union by date of accession
 * and departure, Croatia, and Ceuta (XC) and Melilla (XL), which article 37 sets apart from the Community.
 */
interface Membership {
  from: string;
  to?: string;
}

const UNION_BEFORE_2004 = '1995-01-01';
const MEMBER_STATES: Readonly<Record<string, Membership>> = {
  ...Object.fromEntries('AT BE DE DK ES FI FR GR IE IT LU NL PT SE'.split(' ').map((state) => [state, { from: UNION_BEFORE_2004 }])),
  GB: { from: UNION_BEFORE_2004, to: '2020-01-31' },
  ...Object.fromEntries('CY CZ EE HU LT LV MT PL SI SK'.split(' ').map((state) => [state, { from: '2004-05-01' }])),
  BG: { from: '2007-01-01' },
  RO: { from: '2007-01-01' },
};

/** The day Croatia joined the Union; the protocol states no end, so determinations only carry a remark. */
export const CROATIA_JOINED = '2013-07-01';

/** A side of the agreement: the Community, Croatia, or Ceuta and Melilla (one territory, article 38(2)). */
export type Party = 'EU' | 'HR' | 'CEUTA-MELILLA';

/** Whether `territory` is a member state at `date`. Croatia is always itself: it is the other party. */
export function isMemberState(territory: string, date: string): boolean {
  const membership = MEMBER_STATES[territory];
  return membership !== undefined && membership.from <= date && (membership.to === undefined || date <= membership.to);
}

/** The party a territory code belongs to at a date, or null for third countries. */
export function partyOf(territory: string, date: string): Party | null {
  if (territory === 'EU' || isMemberState(territory, date)) return 'EU';
  if (territory === 'HR') return 'HR';
  if (territory === 'XC' || territory === 'XL') return 'CEUTA-MELILLA';
  return null;
}

/** Whether the agreement gives a preference to goods of `from` imported into `to` (articles 2, 37 and 38). */
export function isPreferentialTrade(from: Party, to: Party): boolean {
  return (from === 'HR') !== (to === 'HR');
}
