import type { Knex } from 'knex';
import type { ApplicationType } from '../../rules-schema/admissibility/application-type.ts';
import { examinedApplication } from '../../rules-schema/admissibility/examined-application.ts';
import { examine, satisfies, type Finding } from '../../rules-schema/admissibility/findings.ts';
import { formOf } from '../../rules-schema/application/payload.ts';
import type { Company } from '../../rules-schema/company/company.ts';
import { officeDay } from '../command/office-calendar.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { findCompany } from '../companies/company-reads.ts';
import { documentsOf } from '../documents/document-reads.ts';
import { reignsOf, rulingOn, standOfRules } from '../rule-tables/reign-reads.ts';
import type { ApplicationRecord } from './application.ts';
import { readAnswers } from './application-history-store.ts';
import { applicationType } from './application-type-reads.ts';
import { determineLines, type DeterminedLine } from './determine-lines.ts';
import { ruleDayOf } from './form-facts.ts';
import { findOnFile, type FoundOnFile } from './on-file.ts';

/** Everything that can be told about an application as it stands. */
export interface Examination {
  type: ApplicationType;
  company: Company;
  found: FoundOnFile;
  findings: Finding[];
  lines: DeterminedLine[];
  /** Whether it takes the longer term of its service level. */
  complex: boolean;
  /** Under which rules its lines were determined. */
  rules: Pick<ApplicationRecord, 'ruledBy' | 'ruleStand'>;
}

type Examined = Pick<ApplicationRecord, 'id' | 'type' | 'companyId' | 'payload' | 'receivedAt'>;

/** The origin of the goods, and the rules it was determined under; a type without an agreement has none of either. */
async function examineGoods(
  db: Knex, agreement: string | null, { id, type, payload }: Pick<Examined, 'id' | 'type' | 'payload'>, { today, receivedOn }: { today: string; receivedOn: string },
): Promise<Pick<Examination, 'lines' | 'rules'>> {
  if (agreement === null) return { lines: [], rules: { ruledBy: null, ruleStand: null } };
  const reigns = await reignsOf(db, agreement);
  const given = id === 0 ? [] : await readAnswers(db, id);
  return {
    lines: await determineLines(db, { type, payload }, { agreement, given, today: receivedOn }),
    rules: { ruledBy: rulingOn(reigns, ruleDayOf(payload, receivedOn)), ruleStand: standOfRules(reigns, today) },
  };
}

/**
 * Examines an application now: its checks, the registers, and the origin of its goods. Nothing is stored.
 * @param now ISO, UTC
 */
export async function examineApplication(db: Knex, { id, type: code, companyId, payload, receivedAt }: Examined, now: string): Promise<Examination> {
  const type = await applicationType(db, code);
  const company = (await findCompany(db, companyId)) ?? refuse(commandMessages, 'not-found', {}, { status: 404 });
  const today = officeDay(now);
  const found = await findOnFile(db, company, formOf(code, payload), today);
  const examined = examinedApplication(formOf(code, payload), found.onFile, today, id === 0 ? [] : await documentsOf(db, id));
  const { complexWhen } = type.serviceLevel;
  const receivedOn = officeDay(receivedAt ?? now);
  return {
    type,
    company,
    found,
    findings: examine(type.checks, examined),
    complex: complexWhen !== undefined && satisfies(complexWhen, examined),
    ...(await examineGoods(db, type.agreement, { id, type: code, payload }, { today, receivedOn })),
  };
}
