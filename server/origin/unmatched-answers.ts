import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { Program } from './compile-rule-table.ts';
import { openEnquiry } from './enquiry.ts';
import { judge } from './judge.ts';
import { readShipment } from './shipment.ts';

/**
 * The answers among the facts that no test asks for: misspelt, or about something the table does not look at with these
 * goods. Found by taking one answer away at a time and seeing whether its question then comes up.
 * @param facts facts that can be determined upon
 * @returns ids of questions, in the order they were answered; of a material's own answers with its `@id`
 */
export function unmatchedAnswers(program: Program, facts: Facts): string[] {
  const reading = readShipment(facts, program.table);
  if (!reading.ok) return [];
  const { shipment } = reading;
  return [...shipment.answers.keys()].filter((id) => {
    const others = new Map([...shipment.answers].filter(([other]) => other !== id));
    const enquiry = openEnquiry({ ...shipment, answers: others });
    judge(program, enquiry);
    return !enquiry.asked.includes(id);
  });
}
