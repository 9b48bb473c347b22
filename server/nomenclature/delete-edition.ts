import type { NomenclatureEdition } from '../../rules-schema/nomenclature/nomenclature.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { checkVersion } from '../command/version.ts';
import { nomenclatureMessages } from './nomenclature-messages.ts';
import { deleteEditionRows, lockEdition } from './nomenclature-store.ts';

/** Deletes an imported edition with its lines; past decisions do not read it. @throws Refusal 409 for what is delivered with the product, 412 */
export async function deleteEdition(context: CommandContext, { id }: { id: number }): Promise<NomenclatureEdition> {
  const edition = await lockEdition(context.tx, id);
  checkVersion(context, edition.version);
  if (edition.shipped) refuse(nomenclatureMessages, 'edition-shipped', { name: edition.name }, { status: 409 });
  await deleteEditionRows(context.tx, id);
  await recordAudit(context, { entity: 'nomenclature-editions', entityId: id, action: 'delete', before: edition, after: null });
  return edition;
}
