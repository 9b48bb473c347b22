import type { Knex } from 'knex';
import { foundation } from './001-foundation.ts';
import { ruleTables } from './010-rule-tables.ts';
import { decisionsAndImports } from './015-decisions.ts';
import { companiesAndParties } from './020-companies-and-parties.ts';
import { applicationsAndTypes } from './025-applications.ts';
import { certificates } from './030-certificates.ts';
import { replays } from './035-replays.ts';
import { tariffQuotas } from './040-tariff-quotas.ts';
import { quotaReturns } from './045-quota-returns.ts';
import { concessions } from './046-concessions.ts';
import { nomenclature } from './050-nomenclature.ts';
import { applicationAuthors } from './055-application-authors.ts';
import { currencyEquivalents } from './060-currency-equivalents.ts';
import { signatories } from './065-signatories.ts';
import { packedDecisions } from './070-packed-decisions.ts';
import { workOnRules } from './075-work-on-rules.ts';
import { documents } from './080-documents.ts';
import { certificatePapers } from './090-certificate-papers.ts';
import { modulePermits } from './085-module-permits.ts';
import { timber } from './090-timber.ts';
import { chosenLanguage } from './095-chosen-language.ts';

/** One step of the database's history. Once released it is never changed; a correction is a new step. */
export interface Migration {
  name: string;
  up(tx: Knex): Promise<void>;
}

/** The history of the database, oldest first. A noun adds its file and one line here. */
export const migrations: readonly Migration[] = [
  { name: '001_foundation', up: foundation },
  { name: '010_rule_tables', up: ruleTables },
  { name: '015_decisions', up: decisionsAndImports },
  { name: '020_companies_and_parties', up: companiesAndParties },
  { name: '025_applications', up: applicationsAndTypes },
  { name: '030_certificates', up: certificates },
  { name: '035_replays', up: replays },
  { name: '040_tariff_quotas', up: tariffQuotas },
  { name: '045_quota_returns', up: quotaReturns },
  { name: '046_concessions', up: concessions },
  { name: '050_nomenclature', up: nomenclature },
  { name: '055_application_authors', up: applicationAuthors },
  { name: '060_currency_equivalents', up: currencyEquivalents },
  { name: '065_signatories', up: signatories },
  { name: '070_packed_decisions', up: packedDecisions },
  { name: '075_work_on_rules', up: workOnRules },
  { name: '080_documents', up: documents },
  { name: '085_module_permits', up: modulePermits },
  { name: '090_certificate_papers', up: certificatePapers },
  { name: '090_timber', up: timber },
  { name: '095_chosen_language', up: chosenLanguage },
];
