import { reachesPercent } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { QuotaEventKind } from '../../rules-schema/tariff-quota/quota-terms.ts';

/** The part of a ledger entry that decides the balance. Only a correction may be negative. */
export interface LedgerEntry {
  kind: QuotaEventKind;
  quantity: Thousandths;
}

/** How a quota stands in one year. */
export interface QuotaStand {
  /** The volume by the text. */
  volume: Thousandths;
  /** Volume moved in less moved out. */
  moved: Thousandths;
  drawn: Thousandths;
  balance: Thousandths;
  blocked: boolean;
  critical: boolean;
}

/** A quota is critical once this much of it is used (Regulation (EU) 2015/2447, article 53). */
const CRITICAL_PERCENT = '90';

type Effect = (stand: { moved: Thousandths; drawn: Thousandths; blocked: boolean }, quantity: Thousandths) => void;

const EFFECTS: Record<QuotaEventKind, Effect> = {
  draw: (stand, quantity) => { stand.drawn += quantity; },
  return: (stand, quantity) => { stand.drawn -= quantity; },
  correction: (stand, quantity) => { stand.drawn += quantity; },
  transferIn: (stand, quantity) => { stand.moved += quantity; },
  transferOut: (stand, quantity) => { stand.moved -= quantity; },
  block: (stand) => { stand.blocked = true; },
  unblock: (stand) => { stand.blocked = false; },
};

/** The stand after all `entries`, in the order in which they were recorded. */
export function standAfter(volume: Thousandths, entries: Iterable<LedgerEntry>): QuotaStand {
  const running = { moved: 0n, drawn: 0n, blocked: false };
  for (const entry of entries) EFFECTS[entry.kind](running, entry.quantity);
  const total = volume + running.moved;
  return {
    volume,
    ...running,
    balance: total - running.drawn,
    critical: reachesPercent(running.drawn, total, CRITICAL_PERCENT),
  };
}

/** The balance after each of `entries`, in the order in which they were recorded. */
export function balancesAfter(volume: Thousandths, entries: readonly LedgerEntry[]): Thousandths[] {
  const running = { moved: 0n, drawn: 0n, blocked: false };
  return entries.map((entry) => {
    EFFECTS[entry.kind](running, entry.quantity);
    return volume + running.moved - running.drawn;
  });
}

/** Why the ledger refuses an entry. */
export type LedgerObjection = 'quota-blocked' | 'quota-not-blocked' | 'quota-overdrawn' | 'quota-below-zero';

/** Whether an entry may be added to a ledger that stands so: never below zero drawn, never more than exists. */
export function objectionTo(entry: LedgerEntry, stand: QuotaStand): LedgerObjection | null {
  if (entry.kind === 'draw' && stand.blocked) return 'quota-blocked';
  if (entry.kind === 'block') return stand.blocked ? 'quota-blocked' : null;
  if (entry.kind === 'unblock') return stand.blocked ? null : 'quota-not-blocked';
  const running = { moved: stand.moved, drawn: stand.drawn, blocked: stand.blocked };
  EFFECTS[entry.kind](running, entry.quantity);
  if (running.drawn < 0n) return 'quota-below-zero';
  return stand.volume + running.moved < running.drawn ? 'quota-overdrawn' : null;
}
