import { createHash } from 'node:crypto';
import { applicationTypeSchema, type ApplicationType } from '../../rules-schema/admissibility/application-type.ts';
import { proveFragments } from '../../rules-schema/admissibility/findings.ts';
import { validator } from '../../rules-schema/validate.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { canonicalJson } from '../command/canonical-json.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { applicationMessages } from './application-messages.ts';
import { lockType, writeType } from './application-type-store.ts';

const checkShape = validator<ApplicationType>(applicationTypeSchema);

/**
 * Writes a type of application with its admissibility checks. One that is already written so is left alone.
 * @returns whether anything changed
 * @throws Refusal 422 when the document does not have the shape of a type; Error when a check is no JSON Schema
 */
export async function saveApplicationType(context: CommandContext, { document }: { document: unknown }): Promise<{ changed: boolean }> {
  const shape = checkShape(document);
  if (!shape.ok) return refuse(applicationMessages, 'application-type-not-valid', {}, { errors: shape.problems });
  const { id: code, checks, serviceLevel } = shape.value;
  proveFragments(checks, serviceLevel.complexWhen ? [serviceLevel.complexWhen] : []);
  const text = canonicalJson(shape.value);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const before = await lockType(context.tx, code);
  if (before?.sha256 === sha256) return { changed: false };
  await writeType(context.tx, before, { code, document: text, sha256, updated_at: context.now });
  await recordAudit(context, { entity: 'application-types', entityId: code, action: 'save', before: before && { sha256: before.sha256 }, after: { sha256 } });
  return { changed: true };
}
