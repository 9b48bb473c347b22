import type { AnswerQuestion } from '../../rules-schema/application/application-commands.ts';
import type { Application } from '../../rules-schema/application/application.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { demandInReviewBy, personOf, type ApplicationRecord } from './application.ts';
import { insertAnswer, readAnswers } from './application-history-store.ts';
import { applicationMessages } from './application-messages.ts';
import { changeApplication } from './change-application.ts';
import { examineApplication } from './examine-application.ts';
import { summaryOf } from './summarise-application.ts';

function refuseAt(pointer: string, code: 'item-unknown' | 'question-unknown', item: number): never {
  const message = sentenceOf(applicationMessages, code, { item });
  return refuse(applicationMessages, code, { item }, { errors: [{ pointer, code, message, params: { item } }] });
}

/** The line asked about. @throws Refusal 422 no such item, or a question that neither arises nor was answered before */
async function demandQuestion({ tx, now }: CommandContext, application: ApplicationRecord, { item, questionId }: AnswerQuestion): Promise<{ goodsDigest: string }> {
  const { lines } = await examineApplication(tx, application, now);
  const line = lines.find((each) => each.item === item) ?? refuseAt('/item', 'item-unknown', item);
  const given = await readAnswers(tx, application.id);
  const arises = line.determination?.questions.some(({ id }) => id === questionId) ?? false;
  const wasAnswered = given.some((each) => each.item === item && each.questionId === questionId && each.goodsDigest === line.goodsDigest);
  return arises || wasAnswered ? line : refuseAt('/questionId', 'question-unknown', item);
}

/**
 * Attests a fact only a person can judge: who, when, on what evidence. It may be answered otherwise until the application
 * is decided; every answer is kept.
 * @throws Refusal 409 unless the holder answers during review, 412, 422 when the question does not arise
 */
export async function answerQuestion(context: CommandContext, { id, ...answer }: AnswerQuestion & { id: number }): Promise<Application> {
  const person = personOf(context.actor);
  const text = `${answer.item}. ${answer.questionId}: ${answer.answer ? 'yes' : 'no'}${answer.evidence ? ` — ${answer.evidence}` : ''}`;
  return changeApplication(context, id, { action: 'answer', text }, async (application) => {
    demandInReviewBy(application, person);
    const { goodsDigest } = await demandQuestion(context, application, answer);
    const { item, questionId, evidence } = answer;
    await insertAnswer(context, id, {
      item, questionId, answer: answer.answer, evidence: evidence?.trim() || null, goodsDigest, answeredBy: person.name, answeredAt: context.now,
    });
    return { ...application, ...summaryOf(application.payload, await examineApplication(context.tx, application, context.now)) };
  });
}
