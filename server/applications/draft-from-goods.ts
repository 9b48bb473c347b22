import type { DraftFromGoods } from '../../rules-schema/application/draft-from-goods.ts';
import type { Application } from '../../rules-schema/application/application.ts';
import type { Eur1 } from '../../rules-schema/application/eur1.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { partyOf } from '../../rules-schema/determination/territories.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { applicationMessages } from './application-messages.ts';
import { applicationTypes } from './application-type-reads.ts';
import { createApplication } from './create-application.ts';

const TYPE = 'eur1';

async function demandAgreement({ tx }: CommandContext, agreement: string): Promise<void> {
  const expected = (await applicationTypes(tx)).find(({ id }) => id === TYPE)?.agreement ?? '';
  if (agreement === expected) return;
  const message = sentenceOf(applicationMessages, 'goods-of-other-agreement', { agreement, expected });
  refuse(applicationMessages, 'goods-of-other-agreement', { agreement, expected }, { errors: [{ pointer: '/facts/agreement', code: 'goods-of-other-agreement', message, params: { agreement, expected } }] });
}

/** Boxes 2, 4 and 5 name the Community rather than a member state. */
const sideOf = (territory: string, date: string): string => (partyOf(territory, date) === 'EU' ? 'EU' : territory);

/** The form as far as the goods fill it in. Answers stay out: facts are attested by a reviewer on the application itself. */
function formOf({ product, materials, operations, manufacturedIn, exportedTo, date }: Facts): Eur1 {
  const { code, description, exWorksPrice, netWeightKg, isSet } = product;
  const [from, to] = [sideOf(manufacturedIn, date), sideOf(exportedTo, date)];
  return {
    between: { from, to },
    origin: from,
    destination: to,
    items: [{
      number: 1, code, exWorksPrice,
      ...(description !== undefined && { description }), ...(netWeightKg !== undefined && { netWeightKg }), ...(isSet !== undefined && { isSet }), ...(operations && { operations }),
      materials: materials.map(({ answers: _attested, ...declared }) => declared),
    }],
    manufacturedIn, exportedTo, date,
  };
}

/**
 * Makes a draft of an EUR.1 application from goods tried by hand: the item with its bill of materials, where it was made
 * and goes to, and the date.
 * @throws Refusal 422 unknown or deactivated company, goods tried under another agreement than that of EUR.1
 */
export async function draftFromGoods(context: CommandContext, { companyId, facts }: DraftFromGoods): Promise<Application> {
  await demandAgreement(context, facts.agreement);
  return createApplication(context, { type: TYPE, companyId, payload: formOf(facts), draft: true });
}
