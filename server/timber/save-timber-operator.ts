import type { SaveTimberOperator, TimberOperator } from '../../rules-schema/timber/timber-operator.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { checkVersion } from '../command/version.ts';
import { findCompany } from '../companies/company-reads.ts';
import { timberMessages } from './timber-messages.ts';
import { timberOperatorOf } from './timber-reads.ts';
import { insertOperator, lockOperator, updateOperator } from './timber-store.ts';

function refuseCompany(code: 'operator-on-file' | 'operator-company-unknown'): never {
  return refuse(timberMessages, code, {}, { errors: [{ pointer: '/companyId', code, message: sentenceOf(timberMessages, code, {}), params: {} }] });
}

const consentOf = ({ consentSignedOn = null, consentDocument = null, consentEndsOn = null }: SaveTimberOperator): Pick<TimberOperator, 'consentSignedOn' | 'consentDocument' | 'consentEndsOn'> => ({ consentSignedOn, consentDocument, consentEndsOn });

/** Registers an operator of timber. @throws Refusal 422 when the company is unknown or registered already */
export async function createTimberOperator(context: CommandContext, input: SaveTimberOperator): Promise<TimberOperator> {
  const { tx, now } = context;
  const company = (await findCompany(tx, input.companyId)) ?? refuseCompany('operator-company-unknown');
  if (await timberOperatorOf(tx, company.id)) refuseCompany('operator-on-file');
  const operator = await insertOperator(tx, {
    companyId: company.id, name: company.name, daceUser: input.daceUser.trim(), ...consentOf(input), createdAt: now, updatedAt: now, version: 1,
  });
  await recordAudit(context, { entity: 'timber-operators', entityId: operator.id, action: 'create', after: operator });
  return operator;
}

/** Changes what the register says of an operator and its consent; the company stays. @throws Refusal 412 stale */
export async function saveTimberOperator(context: CommandContext, { id, ...input }: SaveTimberOperator & { id: number }): Promise<TimberOperator> {
  const before = await lockOperator(context.tx, id);
  checkVersion(context, before.version);
  const after = await updateOperator(context.tx, { ...before, daceUser: input.daceUser.trim(), ...consentOf(input) }, context.now);
  await recordAudit(context, { entity: 'timber-operators', entityId: id, action: 'save', before, after });
  return after;
}
