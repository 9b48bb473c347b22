import type { CreateParty, Party } from '../../rules-schema/party/party.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { findCompany } from '../companies/company-reads.ts';
import { written } from './party.ts';
import { partyMessages } from './party-messages.ts';
import { insertParty } from './party-store.ts';

function refuseUnknownCompany(): never {
  const code = 'party-company-unknown';
  return refuse(partyMessages, code, {}, { errors: [{ pointer: '/companyId', code, message: sentenceOf(partyMessages, code), params: {} }] });
}

/** Enters a consignor, consignee or importer in a company's register. @throws Refusal 422 unknown company, senseless power of attorney */
export async function createParty(context: CommandContext, { companyId, kind, ...input }: CreateParty): Promise<Party> {
  const { tx, now } = context;
  const company = (await findCompany(tx, companyId)) ?? refuseUnknownCompany();
  const party = await insertParty(tx, {
    companyId, companyName: company.name, kind, ...written(kind, input), status: 'active', createdAt: now, updatedAt: now, version: 1,
  });
  await recordAudit(context, { entity: 'parties', entityId: party.id, action: 'create', after: party });
  return party;
}
