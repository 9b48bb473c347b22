import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { refuse } from '../command/refusal.ts';
import { checkDocument, errorsAmong } from './check-document.ts';
import { ruleTableMessages } from './rule-table-messages.ts';

/**
 * The table a document says.
 * @param despite codes of errors that do not matter for what is to be done
 * @throws Refusal 422 while the document has an error, naming the first
 */
export function demandFitDocument(documentText: string, agreement: string, despite: readonly string[] = []): RuleTable {
  const { table, diagnostics } = checkDocument(documentText, agreement);
  const errors = errorsAmong(diagnostics).filter(({ code }) => !despite.includes(code));
  const [first] = errors;
  if (table !== null && first === undefined) return table;
  const { message } = first ?? { message: ruleTableMessages['document-not-usable'] };
  return refuse(ruleTableMessages, 'document-has-errors', { count: errors.length, first: message.en, firstLv: message.lv }, {
    errors: errors.slice(0, 1).map(({ code, message: sentence }) => ({ pointer: '/documentText', code, message: sentence, params: {} })),
  });
}
