import { officeDay } from '../command/office-calendar.ts';
import type { CommandContext } from '../command/context.ts';
import { received, type ApplicationRecord } from './application.ts';
import { takeNumber } from './application-store.ts';
import { dueAt } from './due-date.ts';
import type { Examination } from './examine-application.ts';
import { searchTextOf, summaryOf } from './summarise-application.ts';

const NUMBER_DIGITS = 6;

/** `26-000123`: the year in the office's calendar, and the count of applications received in it, without gaps. */
async function nextNumber({ tx, now }: CommandContext): Promise<string> {
  const year = officeDay(now).slice(0, 4);
  const count = await takeNumber(tx, Number(year));
  return `${year.slice(2)}-${String(count).padStart(NUMBER_DIGITS, '0')}`;
}

/** The draft as received: numbered, due by the service level of its type, with what its examination found. */
export async function receive(context: CommandContext, draft: ApplicationRecord, examination: Examination): Promise<ApplicationRecord> {
  const due = dueAt(examination.type.serviceLevel, context.now, examination.complex);
  const summarised = { ...draft, ...summaryOf(draft.payload, examination) };
  const application = received(summarised, { number: await nextNumber(context), dueAt: due, now: context.now });
  return { ...application, searchText: searchTextOf(application) };
}
