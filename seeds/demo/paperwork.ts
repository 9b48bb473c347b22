import type { ReceiveVerification } from '../../rules-schema/verification-request/verification-request.ts';
import { officeDay } from '../../server/command/office-calendar.ts';
import { receiveForms } from '../../server/form-stocks/receive-forms.ts';
import { stockBalance } from '../../server/form-stocks/form-stock-reads.ts';
import { spoilForm } from '../../server/form-stocks/spoil-form.ts';
import { answerVerificationRequest } from '../../server/verification-requests/answer-verification-request.ts';
import { receiveVerificationRequest } from '../../server/verification-requests/receive-verification-request.ts';
import { asTheOffice, type Seeding, type SeedStep } from '../seeding.ts';

const DAY_MS = 86_400_000;
const FORMS = { series: 'A', first: 100_201, last: 100_320, receivedFrom: 'Valsts ieņēmumu dienests' } as const;

/** Requests of Croatian customs: one whose time has run out, one that is near, one just come, and one to be answered. */
const REQUESTS = [
  { daysAgo: 320, reference: 'UP/I-415-02/25-07/118', serial: '000001', grounds: 'Zīmoga nospiedums neatbilst paraugam.' },
  { daysAgo: 288, reference: 'UP/I-415-02/26-07/9', serial: '000002', grounds: 'Šaubas par cukura izcelsmi.' },
  { daysAgo: 40, reference: 'UP/I-415-02/26-07/201', serial: '000003', grounds: null },
  { daysAgo: 150, reference: 'UP/I-415-02/26-07/77', serial: '000004', grounds: 'Izlases veida pārbaude.' },
] as const;

function daysBefore(now: string, days: number): string {
  return officeDay(new Date(Date.parse(now) - days * DAY_MS).toISOString());
}

async function enterRequests(seeding: Seeding): Promise<void> {
  const { now } = seeding;
  const year = officeDay(now).slice(2, 4);
  for (const { daysAgo, serial, ...asked } of REQUESTS) {
    const request: ReceiveVerification = {
      ...asked, requestedBy: 'Carinska uprava, Zagreb', requestedOn: daysBefore(now, daysAgo), receivedOn: daysBefore(now, daysAgo - 6), certificateNumber: `EUR1-${year}-${serial}`,
    };
    const { id } = await asTheOffice(seeding, receiveVerificationRequest, request);
    if (serial !== '000004') continue;
    const answer = { id, answeredOn: daysBefore(now, 60), result: 'authentic-and-originating', answer: 'Dokuments ir autentisks, izstrādājumiem ir Latvijas izcelsme.' } as const;
    await asTheOffice(seeding, answerVerificationRequest, answer);
  }
}

/** The demo’s stock of forms and its verification requests, once. */
export const loadDemoPaperwork: SeedStep = async (seeding) => {
  const { db, demo, now } = seeding;
  if (!demo || (await stockBalance(db)).received > 0) return;
  const stock = await asTheOffice(seeding, receiveForms, { ...FORMS, receivedOn: daysBefore(now, 90) });
  await asTheOffice(seeding, spoilForm, { id: stock.id, number: FORMS.first, reason: 'Printeris saburzīja lapu.' });
  await enterRequests(seeding);
};
