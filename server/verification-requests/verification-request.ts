import { MONTHS_TO_ANSWER, type AnswerVerification, type ReceiveVerification, type VerificationRequest } from '../../rules-schema/verification-request/verification-request.ts';
import { refuse } from '../command/refusal.ts';
import { verificationRequestMessages } from './verification-request-messages.ts';

/** The last day of ten months from the day of a request (article 33(6)); where the month has no such day, its last. */
export function answerDue(requestedOn: string): string {
  const [year = 0, month = 0, day = 0] = requestedOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + MONTHS_TO_ANSWER, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + MONTHS_TO_ANSWER, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}

/** The request as it enters the register. @throws Refusal 422 when its days cannot be */
export function received(asked: ReceiveVerification, certificateId: number | null, today: string): Omit<VerificationRequest, 'id' | 'createdAt' | 'updatedAt' | 'version'> {
  const { requestedOn, receivedOn } = asked;
  if (requestedOn > receivedOn || receivedOn > today) refuse(verificationRequestMessages, 'request-days-not-possible');
  return {
    requestedBy: asked.requestedBy.trim(), reference: asked.reference?.trim() ?? '', requestedOn, receivedOn, dueOn: answerDue(requestedOn),
    certificateNumber: asked.certificateNumber.trim(), certificateId, grounds: asked.grounds?.trim() || null,
    state: 'open', answeredOn: null, result: null, answer: null, answeredBy: null,
  };
}

/** The request, answered. @throws Refusal 409 when it is answered already, 422 for a day that cannot be */
export function answered(request: VerificationRequest, { answeredOn, result, answer }: AnswerVerification, answeredBy: string, today: string): VerificationRequest {
  if (request.state === 'answered') refuse(verificationRequestMessages, 'request-already-answered', { day: request.answeredOn ?? '–' }, { status: 409 });
  if (answeredOn < request.receivedOn || answeredOn > today) refuse(verificationRequestMessages, 'answer-day-not-possible');
  return { ...request, state: 'answered', answeredOn, result, answer: answer.trim(), answeredBy };
}
