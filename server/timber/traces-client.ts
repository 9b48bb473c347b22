import { XMLParser } from 'fast-xml-parser';
import type { Company } from '../../rules-schema/company/company.ts';
import { STATEMENT_STATES, type StatementState, type TimberStatement } from '../../rules-schema/timber/timber-statement.ts';
import { DDS, envelope, escaped, statementXml, type TracesAccess } from './traces-envelope.ts';

/** What TRACES tells of a statement. */
export interface TracesOverview {
  state: StatementState;
  referenceNumber: string | null;
  verificationNumber: string | null;
  fault: string | null;
}

/** What went wrong: `refused` by TRACES, with its reasons; or it could not be reached, or answered no SOAP. */
export class TracesFault extends Error {
  readonly kind: 'refused' | 'unreachable';
  constructor(kind: 'refused' | 'unreachable', reason: string) {
    super(reason);
    this.kind = kind;
  }
}

/** Published limits of the service: five calls a second, and twenty-five megabytes a message. */
const CALL_GAP_MS = 200;
const LONGEST_MESSAGE = 25_000_000;
const PATIENCE_MS = 20_000;

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const within = (value: unknown, name: string): unknown => (isNode(value) ? value[name] : undefined);
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : isNode(value) && typeof value['#text'] === 'string' ? value['#text'] : null);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const parser = new XMLParser({ removeNSPrefix: true, ignoreAttributes: true, parseTagValue: false, processEntities: true });

/** The reasons inside a fault: each business rule with its identifier, else the fault’s own sentence. */
function reasonsOf(fault: unknown): string {
  const details = Object.values(isNode(within(fault, 'detail')) ? (within(fault, 'detail') as Node) : {});
  const errors = details.flatMap((detail) => listOf(within(detail, 'Error')));
  const told = errors.map((error) => [textOf(within(error, 'ID')), textOf(within(error, 'Message'))].filter(Boolean).join(': '));
  return told.length > 0 ? told.join('; ') : textOf(within(fault, 'faultstring')) ?? 'SOAP fault';
}

let turn: Promise<unknown> = Promise.resolve();

/** Waits for its turn: calls go out one after the other, a fifth of a second apart. */
async function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const mine = turn.then(work);
  turn = mine.then(() => undefined, () => undefined).then(() => new Promise((resolve) => { setTimeout(resolve, CALL_GAP_MS); }));
  return mine;
}

async function post({ address }: TracesAccess, operation: string, message: string): Promise<string> {
  try {
    const response = await fetch(`${address}/tracesnt/ws/EUDRDueDiligenceStatementServiceV3`, {
      method: 'POST', body: message, signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { 'Content-Type': 'text/xml; charset=utf-8', SOAPAction: `"${DDS}/${operation}"` },
    });
    return await response.text();
  } catch (error) {
    throw new TracesFault('unreachable', error instanceof Error ? error.message : String(error));
  }
}

async function call(access: TracesAccess, operation: string, body: string): Promise<unknown> {
  return inTurn(async () => {
    const message = envelope(access, body, new Date().toISOString());
    if (Buffer.byteLength(message) > LONGEST_MESSAGE) throw new TracesFault('refused', '25 MB');
    const answer = await post(access, operation, message);
    const soapBody = within(within(parser.parse(answer), 'Envelope'), 'Body');
    if (soapBody === undefined) throw new TracesFault('unreachable', answer.slice(0, 120));
    const fault = within(soapBody, 'Fault');
    if (fault !== undefined) throw new TracesFault('refused', reasonsOf(fault));
    return soapBody;
  });
}

const uuid = (identifier: string): string => `<dds:uuid>${escaped(identifier)}</dds:uuid>`;

/** Hands a statement in (`submitDds`). @returns the identifier TRACES knows it by. @throws TracesFault */
export async function submitStatement(access: TracesAccess, statement: TimberStatement, operator: Company): Promise<string> {
  const answer = await call(access, 'submitDds', `<dds:SubmitDdsRequest><dds:operatorRole>REPRESENTATIVE_OPERATOR</dds:operatorRole>${statementXml(statement, operator)}</dds:SubmitDdsRequest>`);
  return textOf(within(within(answer, 'SubmitDdsResponse'), 'uuid')) ?? Promise.reject(new TracesFault('unreachable', 'no identifier'));
}

/** Replaces a statement by what it says now (`amendDds`). @throws TracesFault */
export async function amendStatement(access: TracesAccess, identifier: string, statement: TimberStatement, operator: Company): Promise<void> {
  await call(access, 'amendDds', `<dds:AmendDdsRequest>${uuid(identifier)}${statementXml(statement, operator)}</dds:AmendDdsRequest>`);
}

/** Takes a statement back (`withdrawDds`). @throws TracesFault */
export async function withdrawStatement(access: TracesAccess, identifier: string): Promise<void> {
  await call(access, 'withdrawDds', `<dds:WithdrawDdsRequest>${uuid(identifier)}</dds:WithdrawDdsRequest>`);
}

const stateOf = (status: string | null): StatementState => STATEMENT_STATES.find((state) => state === status?.toLowerCase()) ?? 'submitted';

/** How a statement stands (`getDds`). @throws TracesFault */
export async function askStatement(access: TracesAccess, identifier: string): Promise<TracesOverview> {
  const answer = await call(access, 'getDds', `<dds:GetDdsRequest><dds:uuidList>${escaped(identifier)}</dds:uuidList></dds:GetDdsRequest>`);
  const overviews = listOf(within(within(answer, 'GetDdsResponse'), 'ddsOverviewList'));
  const found = overviews.find((overview) => textOf(within(overview, 'uuid')) === identifier);
  if (found === undefined) throw new TracesFault('refused', identifier);
  return {
    state: stateOf(textOf(within(found, 'status'))), referenceNumber: textOf(within(found, 'referenceNumber')), verificationNumber: textOf(within(found, 'verificationNumber')),
    fault: textOf(within(found, 'rejectionReason')),
  };
}
