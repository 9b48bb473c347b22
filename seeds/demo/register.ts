import type { CommandContext } from '../../server/command/context.ts';
import { createCompany } from '../../server/companies/create-company.ts';
import { createParty } from '../../server/parties/create-party.ts';
import type { Chance } from './chance.ts';
import { consignees, exporters, overseasBuyers, type DemoExporter } from './companies.ts';
import { daysBefore } from './office-days.ts';

/** An addressee as boxes 1 and 3 name it. */
export interface Addressee {
  partyId?: number;
  name: string;
  address: string;
  country: string;
}

/** An exporter in the register, with the buyers in its register of consignees. */
export interface RegisteredExporter {
  companyId: number;
  exporter: DemoExporter;
  itself: Addressee;
  croatianBuyers: Addressee[];
  overseasBuyers: Addressee[];
}

const CROATIAN_BUYERS = 3;

const addressOf = ({ street, town, postcode }: { street: string; town: string; postcode: string }): string => `${street}, ${town}, ${postcode}`;

const emailOf = (name: string): string => `birojs@${name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '')}.test`;

/** Some of them, each once. */
function some<T>(from: readonly T[], count: number, chance: Chance): T[] {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(chance.between(0, left.length - 1), 1)).flat();
}

async function register(context: CommandContext, exporter: DemoExporter, chance: Chance): Promise<RegisteredExporter> {
  const { name, registrationNumber } = exporter;
  const address = addressOf(exporter);
  const { id: companyId } = await createCompany(context, { name, registrationNumber, address, country: 'LV', email: emailOf(name) });
  const enter = async (buyer: Addressee, number: string | null): Promise<Addressee> => {
    const { id } = await createParty(context, { companyId, kind: 'consignee', ...buyer, registrationNumber: number });
    return { ...buyer, partyId: id };
  };
  const croatianBuyers: Addressee[] = [];
  for (const buyer of some(consignees, CROATIAN_BUYERS, chance)) {
    croatianBuyers.push(await enter({ name: buyer.name, address: addressOf(buyer), country: 'HR' }, buyer.registrationNumber));
  }
  const overseas = [await enter(chance.pick(overseasBuyers), null)];
  return { companyId, exporter, itself: { name, address, country: 'LV' }, croatianBuyers, overseasBuyers: overseas };
}

/** Enters the demo office's exporters and their buyers in the registers, two with a consignor whose power of attorney they hold. */
export async function enterRegisters(context: CommandContext, chance: Chance): Promise<RegisteredExporter[]> {
  const registered: RegisteredExporter[] = [];
  for (const exporter of exporters) registered.push(await register(context, exporter, chance));
  const today = context.now.slice(0, 10);
  const powers = [
    [{ document: 'pilnvara-saldumi.edoc', validFrom: daysBefore(today, 200), validTo: null }],
    [{ document: 'pilnvara-konservi.edoc', validFrom: daysBefore(today, 400), validTo: daysBefore(today, 20) }],
  ];
  for (const [place, powersOfAttorney] of powers.entries()) {
    const [holder, other] = [registered[place], registered[place + 5]];
    if (holder && other) await createParty(context, { companyId: holder.companyId, kind: 'consignor', ...other.itself, registrationNumber: other.exporter.registrationNumber, powersOfAttorney });
  }
  return registered;
}
