import type { Knex } from 'knex';
import { examinedApplication } from '../../rules-schema/admissibility/examined-application.ts';
import { examine, type Finding } from '../../rules-schema/admissibility/findings.ts';
import type { ExamineSketch } from '../../rules-schema/application/application-commands.ts';
import { formOf } from '../../rules-schema/application/payload.ts';
import { commandMessages } from '../command/command-messages.ts';
import { officeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import { findCompany } from '../companies/company-reads.ts';
import { applicationType } from './application-type-reads.ts';
import { demandPayload } from './demand-payload.ts';
import { findOnFile } from './on-file.ts';

/**
 * What the admissibility checks find in a form as far as it is filled in; nothing is stored and no origin determined.
 * @throws Refusal 404 unknown company, 422 boxes filled in wrongly
 */
export async function examineSketch(db: Knex, { type: code, companyId, payload: filledIn }: ExamineSketch, now: string): Promise<{ findings: Finding[] }> {
  const payload = demandPayload(code, filledIn);
  const type = await applicationType(db, code);
  const company = (await findCompany(db, companyId)) ?? refuse(commandMessages, 'not-found', {}, { status: 404 });
  const form = formOf(code, payload);
  const today = officeDay(now);
  const { onFile } = await findOnFile(db, company, form, today);
  return { findings: examine(type.checks, examinedApplication(form, onFile, today)) };
}
