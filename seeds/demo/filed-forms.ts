import type { DataExchangeModule } from '../../rules-schema/application/data-exchange-module.ts';
import type { ModuleTermination } from '../../rules-schema/application/module-termination.ts';
import type { FellingLicence, TimberReference } from '../../rules-schema/application/timber-reference.ts';
import type { RegisteredExporter } from './register.ts';

const signing = { givenName: 'Rasma', surname: 'Vītoliņa', capacity: 'sole-representative', isSigned: true, signatureBoxesFilled: false } as const;
const envelope = { isTyped: true, container: 'edoc', isSeparate: true, hasScans: false, sentTo: 'e-address-customer-service' } as const;
const preparer = { name: 'Kārlis Dzenis', phone: '+371 67000200', email: 'gramatvediba@paraugs.test' };
const recipient = { givenName: 'Elīna', surname: 'Strazdiņa', personalCode: '150385-10203', phone: '+371 67000201', email: 'it@paraugs.test' };

const institutionOf = ({ itself, exporter }: RegisteredExporter) => ({ name: itself.name, registrationNumber: exporter.registrationNumber });

/** An account number of the Treasury; invented. */
const accountNumber = (place: number): string => `LV${String(10 + place)}TREL${String(813_000_000 + place * 7919).padStart(13, '0')}`;

/** An application for the data exchange module, filled in as it should be. */
export function moduleForm(from: RegisteredExporter): DataExchangeModule {
  return {
    institution: institutionOf(from),
    recipient,
    users: [{ number: 1, ...institutionOf(from), ip: '192.0.2.24' }],
    accounts: [
      { user: 1, account: accountNumber(from.companyId), owner: 'own', state: 'open', modes: ['manage'], singleLimit: '15000', dailyLimit: '60000' },
      { user: 1, account: accountNumber(from.companyId + 40), owner: 'other-institution', state: 'open', modes: ['view'], permission: 'atlauja-skatit-kontu.edoc' },
    ],
    envelope, signing, preparer,
  };
}

/** The same with a closed account to be managed, cents in a limit, and a day’s limit below that of one payment. */
export function faultyModuleForm(from: RegisteredExporter): DataExchangeModule {
  const { accounts: [first] = [], ...form } = moduleForm(from);
  return {
    ...form,
    accounts: [
      { ...first, singleLimit: '2500.50', dailyLimit: '2000' },
      { user: 1, account: accountNumber(from.companyId + 80), owner: 'own', state: 'closed', modes: ['manage'], singleLimit: '100', dailyLimit: '100' },
    ],
    envelope: { ...envelope, hasScans: true },
  };
}

/** An application to suspend the x509 certificate and have a new one issued. */
export const renewalForm = (from: RegisteredExporter): ModuleTermination => ({
  institution: institutionOf(from), user: institutionOf(from), requests: ['suspend-certificate', 'new-certificate'],
  suspensionReason: 'Sertifikāta parole, iespējams, kļuvusi zināma nepiederošai personai.', recipient, envelope, signing, preparer,
});

/** An application to end the use of the module. */
export const endingForm = (from: RegisteredExporter): ModuleTermination => ({
  institution: institutionOf(from), user: institutionOf(from), requests: ['terminate-module'], envelope, signing, preparer,
});

/** An invented felling site, shaped a little like real ones, with coordinates of so many decimals. */
function site(longitude: number, latitude: number, decimals: number): string {
  const corners = [[0, 0], [0.0021, 0.0004], [0.0026, 0.0013], [0.0012, 0.0017], [0.0003, 0.0011], [0, 0]] as const;
  const ring = corners.map(([east, north]) => `[${(longitude + east).toFixed(decimals)},${(latitude + north).toFixed(decimals)}]`).join(',');
  return `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[${ring}]]}}]}`;
}

function licence(place: number, decimals: number): FellingLicence {
  const [sawn, fuel] = [84 + place * 11, 21 + place * 3];
  return {
    number: `CA-2026-${String(104_200 + place * 37)}`, plannedVolumeM3: String(sawn + fuel), volumeM3: String(sawn + fuel), landUse: 'remains-forest', cattleForSale: false,
    products: [{ code: '4403', species: place % 2 === 0 ? 'Pinus sylvestris' : 'Picea abies', volumeM3: String(sawn) }, { code: '4401', species: 'Betula pendula', volumeM3: String(fuel) }],
    geojson: site(25.1 + place * 0.173, 57.05 + place * 0.061, decimals),
  };
}

/** The DACE user a company has in the demo register. */
export const daceUserOf = ({ companyId }: RegisteredExporter): string => `dace-${1000 + companyId}`;

/** An application for a timber reference over some felling licences. @param decimals of the coordinates; the regulation asks for six */
export const timberForm = (from: RegisteredExporter, licences: number, decimals = 6): TimberReference => ({
  operator: { daceUser: daceUserOf(from), size: 'large-or-medium' },
  statementKind: 'statement',
  placedOn: '2027-01-11',
  licences: Array.from({ length: licences }, (_, place) => licence(from.companyId + place * 5, decimals)),
  declarations: { isLegallyHarvested: true, isRiskNegligible: true, isAlreadyPlaced: false, isFeeAccepted: true },
});
