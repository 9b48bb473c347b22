import type { PrinterOffset, SavePrinterOffset } from '../../rules-schema/printing/printer-offset.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { offsetFor } from './printer-offset-reads.ts';
import { keepOffset } from './printer-offset-store.ts';

/** Sets how far prints on official forms are moved: for whoever asks, or for everybody who has no setting of their own. */
export async function savePrinterOffset(context: CommandContext, { right, down, forOffice = false }: SavePrinterOffset): Promise<PrinterOffset> {
  const { tx, actor, now } = context;
  const userId = actor.kind === 'person' && !forOffice ? actor.id : null;
  const before = await offsetFor(tx, userId);
  await keepOffset(tx, userId, { right, down }, now);
  await recordAudit(context, { entity: 'printer-offset', entityId: userId ?? 'office', action: 'save', before, after: { ...before, right, down } });
  return offsetFor(tx, actor.kind === 'person' ? actor.id : null);
}
