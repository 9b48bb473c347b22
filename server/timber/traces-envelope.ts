import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Company } from '../../rules-schema/company/company.ts';
import type { TimberStatement } from '../../rules-schema/timber/timber-statement.ts';

/** Access to the EUDR information system, as its web service user has it. */
export interface TracesAccess {
  /** Where the service listens, e.g. `https://acceptance.eudr.webcloud.ec.europa.eu`. */
  address: string;
  user: string;
  /** The authentication key of the web service user. */
  key: string;
  clientId: string;
}

/** Namespaces of the operator interface, version 3. */
export const DDS = 'http://ec.europa.eu/tracesnt/certificate/eudr/due-diligence-statement/v3';
const COMMON = 'http://ec.europa.eu/tracesnt/certificate/eudr/common/v3';
const BASE = 'http://ec.europa.eu/sanco/tracesnt/base/v4';
const WSS = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss';

/** Seconds a message may be under way before it counts as stale. */
const VALID_SECONDS = 60;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
const tag = (name: string, content: string): string => `<${name}>${content}</${name}>`;
const said = (name: string, text: string | undefined): string => (text === undefined || text === '' ? '' : tag(name, escaped(text)));

/** The digest of WS-Security: of the bytes of the nonce, not of their Base64 text. */
export function passwordDigest(nonce: Buffer, created: string, key: string): string {
  return createHash('sha1').update(Buffer.concat([nonce, Buffer.from(created), Buffer.from(key)])).digest('base64');
}

function securityHeader({ user, key, clientId }: TracesAccess, now: string): string {
  const nonce = randomBytes(16);
  const expires = new Date(Date.parse(now) + VALID_SECONDS * 1000).toISOString();
  const token = `<wsse:Username>${escaped(user)}</wsse:Username><wsse:Password Type="${WSS}-username-token-profile-1.0#PasswordDigest">${passwordDigest(nonce, now, key)}</wsse:Password>`
    + `<wsse:Nonce EncodingType="${WSS}-soap-message-security-1.0#Base64Binary">${nonce.toString('base64')}</wsse:Nonce><wsu:Created>${now}</wsu:Created>`;
  return `<wsse:Security xmlns:wsse="${WSS}-wssecurity-secext-1.0.xsd" xmlns:wsu="${WSS}-wssecurity-utility-1.0.xsd" soapenv:mustUnderstand="1">`
    + `<wsu:Timestamp wsu:Id="TS-${randomUUID()}"><wsu:Created>${now}</wsu:Created><wsu:Expires>${expires}</wsu:Expires></wsu:Timestamp>`
    + `<wsse:UsernameToken wsu:Id="UT-${randomUUID()}">${token}</wsse:UsernameToken></wsse:Security>${tag('v4:WebServiceClientId', escaped(clientId))}`;
}

/** A SOAP 1.1 message with its WS-Security header. @param now ISO, UTC */
export function envelope(access: TracesAccess, body: string, now: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v4="${BASE}" xmlns:dds="${DDS}" xmlns:eudrCommon="${COMMON}">`
    + `${tag('soapenv:Header', securityHeader(access, now))}${tag('soapenv:Body', body)}</soapenv:Envelope>`;
}

/** Who the statement is for: the data centre hands it in as its authorised representative. */
function representedOperator({ name, address, country, email }: Company): string {
  const [street = address, city = '', postalCode = ''] = address.split(',').map((part) => part.trim());
  const place = tag('eudrCommon:country', country) + said('eudrCommon:street', street) + said('eudrCommon:postalCode', postalCode) + said('eudrCommon:city', city) + said('eudrCommon:fullAddress', address);
  return tag('dds:representedOperator', tag('eudrCommon:operatorAddress', place) + said('eudrCommon:operatorEmail', email ?? undefined) + said('eudrCommon:operatorName', name));
}

/** One commodity for each product of each licence, with the licence’s own geometry. */
function commodities({ licences }: TimberStatement): string {
  const products = licences.flatMap(({ products: split = [], number, geojson = '' }) => split.map((product) => ({ ...product, number, geojson })));
  return products.map(({ code = '', species, volumeM3, number, geojson }, place) => tag('dds:commodities',
    tag('dds:position', String(place + 1))
    + tag('dds:descriptors', said('eudrCommon:descriptionOfGoods', `${species ?? ''} ${number ?? ''}`.trim())
      + tag('eudrCommon:goodsMeasure', said('eudrCommon:supplementaryUnit', volumeM3) + tag('eudrCommon:supplementaryUnitQualifier', 'MTQ')))
    + said('dds:hsHeading', code)
    + tag('dds:speciesInfo', said('dds:scientificName', species) + said('dds:commonName', species))
    + tag('dds:producers', tag('dds:position', '1') + tag('dds:country', 'LV') + said('dds:name', number) + tag('dds:geometryGeojson', Buffer.from(geojson).toString('base64'))))).join('');
}

/** What a statement says to TRACES. */
export function statementXml(statement: TimberStatement, operator: Company): string {
  return tag('dds:statement', said('dds:internalReferenceNumber', statement.internalReference) + tag('dds:activityType', 'DOMESTIC') + representedOperator(operator)
    + tag('dds:countryOfActivity', 'LV') + commodities(statement) + tag('dds:geoLocationConfidential', 'false'));
}
