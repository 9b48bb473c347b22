import type { Knex } from 'knex';
import type { TimberOnFile } from '../../rules-schema/admissibility/see-timber-reference.ts';
import type { TimberReference } from '../../rules-schema/application/timber-reference.ts';
import type { Company } from '../../rules-schema/company/company.ts';
import { consentHoldsOn } from '../../rules-schema/timber/timber-operator.ts';
import { bareLicence } from './timber-store.ts';
import { statedLicences, timberOperatorOf } from './timber-reads.ts';

const folded = (text: string): string => text.trim().toLowerCase();

/** What the registers say about an operator of timber on a day, and which of its licences are stated already. */
export async function timberOnFile(db: Knex, { id }: Company, { operator: named, licences = [] }: TimberReference, today: string): Promise<TimberOnFile> {
  const operator = await timberOperatorOf(db, id);
  const isNamed = operator !== null && folded(named?.daceUser ?? '') === folded(operator.daceUser);
  return {
    dace: operator === null ? 'not-registered' : isNamed || named?.daceUser === undefined ? 'registered' : 'other-user',
    consent: operator !== null && consentHoldsOn(operator, today) ? 'on-file' : 'missing',
    stated: await statedLicences(db, licences.map(({ number }) => bareLicence(number)).filter((number) => number !== '')),
  };
}
