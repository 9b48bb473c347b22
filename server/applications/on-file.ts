import type { Knex } from 'knex';
import type { OnFile, RegisterFacts } from '../../rules-schema/admissibility/examined-application.ts';
import { foldedText } from '../../rules-schema/admissibility/goods-description.ts';
import { isGoodsForm, type FilledForm, type GoodsForm, type GoodsPayload } from '../../rules-schema/application/payload.ts';
import type { Company } from '../../rules-schema/company/company.ts';
import { authorisedOn, type Party, type PartyKind } from '../../rules-schema/party/party.ts';
import { moduleOnFile } from '../module-permits/module-on-file.ts';
import { partiesOf } from '../parties/party-reads.ts';
import { timberOnFile } from '../timber/timber-on-file.ts';

/** What the registers say about an application, and which of their entries it names. */
export interface FoundOnFile {
  onFile: RegisterFacts;
  consignorId: number | null;
  consigneeId: number | null;
}

type Named = GoodsPayload['exporter'];

const quoteless = (name: string): string => foldedText(name).replaceAll(/["'“”„«»‟]/gu, '').replaceAll(/\s+/g, ' ').trim();

/** The entry an addressee means: the one it points to, as long as it bears that name, else the one called so. */
async function partyMeant(db: Knex, companyId: number, kind: PartyKind, named: Named): Promise<Party | null> {
  const parties = await partiesOf(db, companyId, kind);
  const called = parties.filter(({ name }) => quoteless(name) === quoteless(named?.name ?? ''));
  if (named?.partyId !== undefined) return called.find(({ id }) => id === named.partyId) ?? null;
  return called.find(({ status }) => status === 'active') ?? called[0] ?? null;
}

const unknownEntry = ({ partyId }: NonNullable<Named>) => (partyId === undefined ? 'not-on-file' : 'entry-unknown');

async function consignorOnFile(db: Knex, company: Company, exporter: Named, today: string): Promise<{ id: number | null } & Pick<OnFile, 'exporter' | 'powerOfAttorney'>> {
  const named = quoteless(exporter?.name ?? '');
  if (named === '') return { id: null, exporter: 'not-named', powerOfAttorney: 'not-needed' };
  if (exporter?.partyId === undefined && named === quoteless(company.name)) return { id: null, exporter: 'applicant', powerOfAttorney: 'not-needed' };
  const party = await partyMeant(db, company.id, 'consignor', exporter);
  if (!party) return { id: null, exporter: unknownEntry(exporter ?? {}), powerOfAttorney: 'not-needed' };
  return {
    id: party.id,
    exporter: party.status === 'active' ? 'consignor' : 'deactivated',
    powerOfAttorney: authorisedOn(party.powersOfAttorney, today) ? 'valid' : 'missing',
  };
}

async function consigneeOnFile(db: Knex, company: Company, consignee: Named): Promise<{ id: number | null } & Pick<OnFile, 'consignee'>> {
  if (quoteless(consignee?.name ?? '') === '') return { id: null, consignee: 'not-named' };
  const party = await partyMeant(db, company.id, 'consignee', consignee);
  if (!party) return { id: null, consignee: unknownEntry(consignee ?? {}) };
  return { id: party.id, consignee: party.status === 'active' ? 'on-file' : 'deactivated' };
}

/** Looks up in the registers what a form names, and what they say of its applicant, on a day (`YYYY-MM-DD`). */
export async function findOnFile(db: Knex, company: Company, form: FilledForm, today: string): Promise<FoundOnFile> {
  if (!isGoodsForm(form)) return { onFile: await findOtherFacts(db, company, form, today), consignorId: null, consigneeId: null };
  const { exporter, consignee } = form.payload;
  const { id: consignorId, ...consignor } = await consignorOnFile(db, company, exporter, today);
  const { id: consigneeId, consignee: consigneeFound } = await consigneeOnFile(db, company, consignee);
  return { onFile: { company: company.status, ...consignor, consignee: consigneeFound }, consignorId, consigneeId };
}

type OtherForm = Exclude<FilledForm, GoodsForm>;

async function findOtherFacts(db: Knex, company: Company, form: OtherForm, today: string): Promise<RegisterFacts> {
  if (form.type === 'timber-reference') return { company: company.status, ...(await timberOnFile(db, company, form.payload, today)) };
  const request = form.type === 'module-termination' ? form.payload.certificateRequest : undefined;
  return { company: company.status, ...(await moduleOnFile(db, company, request, today)) };
}
