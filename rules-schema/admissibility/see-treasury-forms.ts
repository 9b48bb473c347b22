import type { DataExchangeModule } from '../application/data-exchange-module.ts';
import type { ModuleTermination } from '../application/module-termination.ts';
import { foldedText } from './goods-description.ts';

type Account = NonNullable<DataExchangeModule['accounts']>[number];
type User = NonNullable<DataExchangeModule['users']>[number];

/** What the registers say about an institution and its data exchange module. */
export interface ModuleOnFile {
  /** The applicant as the register of companies knows it. */
  registeredName: string;
  registeredNumber: string;
  /** The permit of the institution that is in force today. */
  permit: 'in-force' | 'none';
  /** Users and accounts of the permit in force, as `user name` and `user name · account`. */
  permitted: readonly string[];
  /** Where the x509 certificate of that permit stands; none: there is none that could be used. */
  certificate: 'requested' | 'issued' | 'active' | 'suspended' | 'none';
  /** What was found in the certificate request, where one was handed in. */
  certificateRequest: 'in-order' | 'unreadable' | 'signature-wrong' | 'key-weak' | undefined;
}

/** Where each fact seen of these forms is shown. */
export const treasuryFactsShownAt: Readonly<Record<string, readonly string[]>> = {
  institutionName: ['institution', 'name'],
  institutionNumber: ['institution', 'registrationNumber'],
  bailiffName: ['institution', 'name'],
  bailiffNumber: ['institution', 'registrationNumber'],
  bailiffUser: ['user', 'registrationNumber'],
  permit: [],
  certificate: ['requests'],
  certificateRequest: ['certificateRequest'],
  missing: ['accounts'],
  ip: ['ip'],
  row: [],
  namedUser: ['user'],
  limits: ['dailyLimit'],
};

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/;
const HEX_GROUP = /^[\da-f]{1,4}$/i;

/** An IPv6 address: eight groups, or fewer with one gap `::`. */
function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  return groups.every((group) => HEX_GROUP.test(group)) && (halves.length === 2 ? groups.length < 8 : groups.length === 8);
}

/** Whether a text is one IP address, of version 4 or 6; a range or a name is none. */
export function isIpAddress(text: string): boolean {
  return (IPV4.test(text) && !text.endsWith('.')) || (text.includes(':') && isIpv6(text));
}

/** Given name and surname: two words or more of letters, and not the office of a bailiff. */
const isNameOnly = (name: string): boolean => /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)+$/u.test(name.trim()) && !/tiesu|izpildīt/iu.test(name);

/** A personal code written without the dash. */
const isBareCode = (code: string): boolean => /^\d{11}$/.test(code.trim());

const withoutQuotes = (name: string): string => foldedText(name).replaceAll(/["'“”„«»‟]/gu, '').replaceAll(/\s+/g, ' ').trim();

type Institution = DataExchangeModule['institution'];

function seenOfInstitution(institution: Institution, { registeredName, registeredNumber }: Partial<ModuleOnFile>): object {
  const { name, registrationNumber, isBailiff } = institution ?? {};
  const agrees = (one: string | undefined, other: string | undefined): string | undefined =>
    one === undefined || other === undefined ? undefined : withoutQuotes(one) === withoutQuotes(other) ? 'agrees' : 'differs';
  if (isBailiff === true) {
    return {
      bailiffName: name === undefined ? undefined : isNameOnly(name) ? 'name-only' : 'more-than-a-name',
      bailiffNumber: registrationNumber === undefined ? undefined : isBareCode(registrationNumber) ? 'bare-code' : 'other',
    };
  }
  return { institutionName: agrees(name, registeredName), institutionNumber: agrees(registrationNumber, registeredNumber) };
}

/** Cents: limits are compared exactly. */
const cents = (amount: string): number => {
  const [euros = '0', rest = ''] = amount.split(/[.,]/);
  return Number(euros) * 100 + Number(rest.padEnd(2, '0'));
};

const accountKey = ({ user, account }: Account): string => `${user ?? ''} ${foldedText(account).replaceAll(' ', '')}`;

function seenOfAccount(row: Account, place: number, { accounts = [], users = [] }: DataExchangeModule): object {
  const { user, account, singleLimit, dailyLimit } = row;
  return {
    row: account !== undefined && accounts.findIndex((other) => accountKey(other) === accountKey(row)) < place ? 'repeated' : 'single',
    namedUser: user === undefined ? undefined : users.some(({ number }) => number === user) ? 'listed' : 'not-listed',
    limits: singleLimit === undefined || dailyLimit === undefined ? undefined : cents(dailyLimit) < cents(singleLimit) ? 'daily-below-single' : 'in-order',
  };
}

const seenOfUser = ({ ip }: User): object => ({ ip: ip === undefined ? undefined : isIpAddress(ip) ? 'address' : 'not-an-address' });

/** Users, and accounts with their users, as a permit keeps them: what a later application must repeat or give up. */
export function permittedBy({ users = [], accounts = [] }: Pick<DataExchangeModule, 'users' | 'accounts'>): string[] {
  const nameOf = (wanted: number | undefined): string => users.find(({ number }) => number === wanted)?.name?.trim() ?? '';
  return [...users.map(({ name }) => name?.trim() ?? ''), ...accounts.map(({ user, account }) => `${nameOf(user)} · ${account?.replaceAll(' ', '') ?? ''}`)];
}

/** An application for the module as its checks see it. */
export function seeModuleApplication(payload: DataExchangeModule, { permitted = [], ...onFile }: Partial<ModuleOnFile>): object {
  const kept = permittedBy(payload);
  return {
    ...payload,
    ...(payload.users && { users: payload.users.map((user) => ({ ...user, seen: seenOfUser(user) })) }),
    ...(payload.accounts && { accounts: payload.accounts.map((row, place) => ({ ...row, seen: seenOfAccount(row, place, payload) })) }),
    seen: { ...onFile, ...seenOfInstitution(payload.institution, onFile), missing: permitted.filter((entry) => !kept.includes(entry)) },
  };
}

/** An application to end the module, or to suspend or renew its certificate, as its checks see it. */
export function seeModuleTermination(payload: ModuleTermination, { permitted: _ofPermit, ...onFile }: Partial<ModuleOnFile>): object {
  const { institution, user } = payload;
  const code = institution?.isBailiff === true ? user?.registrationNumber : undefined;
  return {
    ...payload,
    seen: { ...onFile, ...seenOfInstitution(institution, onFile), bailiffUser: code === undefined ? undefined : isBareCode(code) ? 'bare-code' : 'other' },
  };
}
