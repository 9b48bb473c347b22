import { theOffice, type CommandContext } from '../../server/command/context.ts';
import { officeDay } from '../../server/command/office-calendar.ts';
import { drawFromQuota } from '../../server/tariff-quotas/draw-from-quota.ts';
import { readQuotaUse } from '../../server/tariff-quotas/tariff-quota-reads.ts';
import type { Chance } from './chance.ts';
import { croatianMakers, exporters, importers } from './companies.ts';
import { daysBefore, duringOfficeHours } from './office-days.ts';

/** Per cent of the volume that is used of every third quota: some critical, some hardly touched. */
const USED = [97, 12, 64, 91, 38, 5, 78, 52, 23, 44, 8, 86, 31, 2, 57] as const;

const PARTS = 4;

/** Open only in part of the year. */
const SEASONAL = 'II-23';

function drawingDays(year: number, today: string, chance: Chance): string[] {
  const first = `${year}-01-04`;
  const span = Math.floor((Date.parse(today) - Date.parse(first)) / 86_400_000);
  if (span < PARTS) return [];
  return Array.from({ length: PARTS }, () => daysBefore(today, chance.between(1, span))).sort();
}

/** Draws on the quotas of this year, so that some are critical and others hardly touched. */
export async function drawOnQuotas(context: CommandContext, chance: Chance): Promise<void> {
  const today = officeDay(context.now);
  const year = Number(today.slice(0, 4));
  const quotas = (await readQuotaUse(context.tx, year, today)).filter(({ orderNumber }, place) => place % 3 === 0 && orderNumber !== SEASONAL);
  const holders = [...importers, ...croatianMakers, ...exporters.slice(0, 8)];
  for (const [place, { quotaId, volume }] of quotas.entries()) {
    const share = Math.floor((Number(volume) * (USED[place % USED.length] ?? 0)) / (100 * PARTS));
    if (share === 0) continue;
    for (const [part, date] of drawingDays(year, today, chance).entries()) {
      const reference = `${today.slice(2, 4)}LV${String(210_000_000 + place * 1000 + part).padStart(12, '0')}`;
      const at = { ...context, actor: theOffice, now: duringOfficeHours(date, chance), anyVersion: true as const };
      await drawFromQuota(at, { id: quotaId, year, date, quantity: String(share), holder: chance.pick(holders).name, reference });
    }
  }
}
