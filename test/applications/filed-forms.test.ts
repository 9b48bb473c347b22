import { describe, expect, it } from 'vitest';
import { examinedApplication, type RegisterFacts } from '../../rules-schema/admissibility/examined-application.ts';
import { examine } from '../../rules-schema/admissibility/findings.ts';
import type { ApplicationType } from '../../rules-schema/admissibility/application-type.ts';
import { checkPayload } from '../../rules-schema/application/check-payload.ts';
import { formBoxes, formOf, payloadSchemas, type ApplicationTypeId, type Payload } from '../../rules-schema/application/payload.ts';
import { pointerSteps } from '../../rules-schema/problem.ts';
import { readApplicationTypes } from '../../seeds/application-types/load.ts';
import { CESIS, moduleApplication, moduleRegisters, terminationApplication, timberApplication, timberRegisters } from './filed-forms.ts';

/** A finding, what is changed in a form that is in order (pointer, value; none: removed) or in the registers, and where it is shown. */
type Case = readonly [check: string, at: string, changed: Readonly<Record<string, unknown>>, registers?: Partial<RegisterFacts>];

const types = readApplicationTypes() as ApplicationType[];
const checksOf = (id: ApplicationTypeId) => types.find((type) => type.id === id)?.checks ?? [];

function changedForm(form: object, changes: Case[2]): Payload {
  const changed = JSON.parse(JSON.stringify(form)) as Record<string, unknown>;
  for (const [pointer, value] of Object.entries(changes)) {
    const steps = pointerSteps(pointer);
    const last = steps.pop() ?? '';
    const within = steps.reduce<Record<string, unknown>>((held, step) => held[step] as Record<string, unknown>, changed);
    if (value === null) delete within[last];
    else within[last] = value;
  }
  return changed as unknown as Payload;
}

const found = (id: ApplicationTypeId, payload: Payload, registers: RegisterFacts): string[] =>
  examine(checksOf(id), examinedApplication(formOf(id, payload), registers, '2026-11-20')).map(({ check, pointer }) => `${check} ${pointer}`);

const site = (ring: string): string => `{"type":"Polygon","coordinates":[${ring}]}`;
const bailiff = { '/institution/isBailiff': true, '/institution/name': 'Anna Bērziņa', '/institution/registrationNumber': '01018012345' };

/** What both instructions of the Treasury say alike. */
const treasury: readonly Case[] = [
  ['applicant-deactivated', '', {}, { company: 'deactivated' }],
  ['not-typed', '/envelope/isTyped', { '/envelope/isTyped': false }],
  ['institution-missing', '/institution/name', { '/institution/name': null }],
  ['institution-name-differs', '/institution/name', { '/institution/name': 'SIA “Rūgtā Dzīve”' }],
  ['institution-number-differs', '/institution/registrationNumber', { '/institution/registrationNumber': '40003000002' }],
  ['bailiff-name', '/institution/name', { ...bailiff, '/institution/name': 'Zvērināta tiesu izpildītāja Anna Bērziņa' }],
  ['recipient-missing', '/recipient/phone', { '/recipient/phone': null }],
  ['recipient-code-wrong', '/recipient/personalCode', { '/recipient/personalCode': '0101-123' }],
  ['recipient-email-wrong', '/recipient/email', { '/recipient/email': 'liga.priede' }],
  ['signatory-missing', '/signing/surname', { '/signing/surname': null }],
  ['preparer-missing', '/preparer', { '/preparer/phone': null, '/preparer/email': null }],
  ['not-separate', '/envelope/isSeparate', { '/envelope/isSeparate': false }],
  ['scan-inside', '/envelope/hasScans', { '/envelope/hasScans': true }],
  ['on-paper', '/envelope/container', { '/envelope/container': 'paper' }],
  ['not-signed', '/signing/isSigned', { '/signing/isSigned': false }],
  ['signatory-not-entitled', '/signing/capacity', { '/signing/capacity': 'none' }],
  ['capacity-missing', '/signing/capacity', { '/signing/capacity': null }],
  ['representation-not-confirmed', '/signing/isConfirmed', { '/signing/capacity': 'documented-representative' }],
  ['mandate-not-confirmed', '/signing/isConfirmed', { '/signing/capacity': 'mandate' }],
  ['sent-elsewhere', '/envelope/sentTo', { '/envelope/sentTo': 'other' }],
];

const ofModule: readonly Case[] = [
  ...treasury,
  ['bailiff-number', '/institution/registrationNumber', { ...bailiff, '/institution/registrationNumber': '010180-12345' }],
  ['users-missing', '/users', { '/users': null, '/accounts/0/user': null, '/accounts/1/user': null, '/accounts/2/user': null }],
  ['user-incomplete', '/users/0/registrationNumber', { '/users/0/registrationNumber': null }],
  ['user-ip-wrong', '/users/0/ip', { '/users/0/ip': '192.0.2.300' }],
  ['accounts-missing', '/accounts', { '/accounts': null }],
  ['account-incomplete', '/accounts/0/account', { '/accounts/0/account': null }],
  ['account-user-unknown', '/accounts/0/user', { '/accounts/0/user': 7 }],
  ['account-mode-not-single', '/accounts/0/modes', { '/accounts/0/modes': ['view', 'manage'] }],
  ['account-repeated', '/accounts/2', { '/accounts/2/account': 'LV97 TREL 0000 0000 0000 1' }],
  ['manage-account-of-other', '/accounts/1/modes/0', { '/accounts/1/modes': ['manage'], '/accounts/1/singleLimit': '1', '/accounts/1/dailyLimit': '1' }],
  ['manage-closed-account', '/accounts/0/modes/0', { '/accounts/0/state': 'blocked' }],
  ['permission-of-other-missing', '/accounts/1', { '/accounts/1/permission': null }],
  ['law-claimed', '/accounts/1/lawfulAccess', { '/accounts/1/lawfulAccess': 'Maksātnespējas likums' }],
  ['limits-missing', '/accounts/0/dailyLimit', { '/accounts/0/dailyLimit': null }],
  ['limit-with-cents', '/accounts/0/singleLimit', { '/accounts/0/singleLimit': '5000.50' }],
  ['daily-limit-below-single', '/accounts/0/dailyLimit', { '/accounts/0/dailyLimit': '4999' }],
  ['rights-would-be-lost', '/accounts', {}, { permitted: ['SIA “Saldā Dzīve”', 'SIA “Saldā Dzīve” · LV97TREL0000000000009'] }],
];

const ofTermination: readonly Case[] = [
  ...treasury,
  ['user-missing', '/user/name', { '/user/name': null }],
  ['bailiff-number', '/user/registrationNumber', { ...bailiff, '/user/registrationNumber': '010180-12345' }],
  ['request-missing', '/requests', { '/requests': null }],
  ['requests-contradict', '/requests', { '/requests': ['terminate-module', 'new-certificate'] }],
  ['suspension-reason-missing', '/suspensionReason', { '/suspensionReason': null }],
  ['nothing-in-force', '', {}, { permit: 'none' }],
  ['nothing-to-suspend', '/requests', {}, { certificate: 'requested' }],
  ['request-file-unreadable', '/certificateRequest', {}, { certificateRequest: 'unreadable' }],
  ['request-file-signature-wrong', '/certificateRequest', {}, { certificateRequest: 'signature-wrong' }],
  ['request-file-key-weak', '/certificateRequest', {}, { certificateRequest: 'key-weak' }],
  ['signature-boxes-filled', '/signing/signatureBoxesFilled', { '/signing/signatureBoxesFilled': true }],
  ['pdf-not-signed-as-edoc', '/envelope/container', { '/envelope/container': 'pdf' }],
];

const map = '/licences/0/geojson';
const ofTimber: readonly Case[] = [
  ['applicant-deactivated', '', {}, { company: 'deactivated' }],
  ['not-a-dace-user', '/operator/daceUser', {}, { dace: 'not-registered' }],
  ['dace-user-missing', '/operator/size', { '/operator/size': null }],
  ['dace-user-of-other', '/operator/daceUser', {}, { dace: 'other-user' }],
  ['consent-missing', '/operator', {}, { consent: 'missing' }],
  ['fee-not-accepted', '/declarations/isFeeAccepted', { '/declarations/isFeeAccepted': false }],
  ['licences-missing', '/licences', { '/licences': [] }],
  ['licence-number-missing', '/licences/0/number', { '/licences/0/number': null }],
  ['licence-repeated', '/licences/1/number', { '/licences/1': { ...timberApplication().licences?.[0], number: 'ca-2026-012345' } }],
  ['licence-already-stated', '/licences/0/number', {}, { stated: ['CA-2026-012345'] }],
  ['planned-volume-missing', '/licences/0/plannedVolumeM3', { '/licences/0/plannedVolumeM3': null }],
  ['volume-above-plan', '/licences/0/volumeM3', { '/licences/0/plannedVolumeM3': '119.999' }],
  ['geometry-missing', map, { [map]: null }],
  ['geometry-unreadable', map, { [map]: '{"type":"LineString","coordinates":[[25.271100,57.312000],[25.272760,57.312000]]}' }],
  ['geometry-empty', map, { [map]: '{"type":"FeatureCollection","features":[]}' }],
  ['geometry-other-system', map, { [map]: CESIS.replace('{', '{"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3059"}},') }],
  ['geometry-outside', map, { [map]: site('[[506710.250000,351040.500000],[506810.250000,351040.500000],[506810.250000,351140.500000],[506710.250000,351040.500000]]') }],
  ['geometry-few-decimals', map, { [map]: CESIS.replaceAll('25.271100', '25.2711') }],
  ['geometry-ring-open', map, { [map]: site('[[25.271100,57.312000],[25.272760,57.312000],[25.272760,57.312900],[25.271100,57.312900]]') }],
  ['geometry-ring-short', map, { [map]: site('[[25.271100,57.312000],[25.272760,57.312000],[25.271100,57.312000]]') }],
  ['geometry-ring-crosses', map, { [map]: site('[[25.271100,57.312000],[25.272760,57.312900],[25.272760,57.312000],[25.271100,57.312900],[25.271100,57.312000]]') }],
  ['geometry-too-large', map, { [map]: site(`[${Array.from({ length: 3001 }, () => '[25.271100,57.312000]').join(',')}]`) }],
  ['geometry-area-wrong', map, { [map]: '{"type":"Feature","properties":{"Area":4.5},"geometry":{"type":"Point","coordinates":[25.271100,57.312000]}}' }],
  ['products-missing', '/licences/0/products', { '/licences/0/products': null }],
  ['products-too-many', '/licences/0/products', { '/licences/0/products/2': { code: '4401', species: 'Picea abies', volumeM3: '0' } }],
  ['product-incomplete', '/licences/0/products/0/species', { '/licences/0/products/0/species': null }],
  ['product-code-not-covered', '/licences/0/products/0/code', { '/licences/0/products/0/code': '4801' }],
  ['split-differs', '/licences/0/products', { '/licences/0/products/0/volumeM3': '100.249' }],
  ['land-use-missing', '/licences/0/landUse', { '/licences/0/landUse': null }],
  ['deforested-land', '/licences/0/landUse', { '/licences/0/landUse': 'becomes-agricultural-land' }],
  ['cattle-on-deforested-land', '/licences/0/cattleForSale', { '/licences/0/landUse': 'becomes-agricultural-land', '/licences/0/cattleForSale': true }],
  ['not-legally-harvested', '/declarations/isLegallyHarvested', { '/declarations/isLegallyHarvested': false }],
  ['legality-not-declared', '/declarations/isLegallyHarvested', { '/declarations/isLegallyHarvested': null }],
  ['risk-not-negligible', '/declarations/isRiskNegligible', { '/declarations/isRiskNegligible': false }],
  ['placed-without-statement', '/declarations/isAlreadyPlaced', { '/declarations/isAlreadyPlaced': true }],
  ['kind-missing', '/statementKind', { '/statementKind': null }],
  ['simplified-not-for-large', '/operator/size', { '/statementKind': 'simplified-declaration' }],
  ['before-application', '/placedOn', { '/placedOn': '2026-12-29' }],
  ['before-application-small', '/placedOn', { '/operator/size': 'micro', '/placedOn': '2027-06-29' }],
];

describe.each<readonly [ApplicationTypeId, () => Payload, RegisterFacts, readonly Case[]]>([
  ['data-exchange-module', moduleApplication, moduleRegisters, ofModule],
  ['module-termination', terminationApplication, moduleRegisters, ofTermination],
  ['timber-reference', timberApplication, timberRegisters, ofTimber],
])('%s: a case that passes and one that fails for every check', (id, inOrder, registers, cases) => {
  it('finds nothing in an application that is in order', () => {
    expect(checkPayload(id, inOrder())).toMatchObject({ ok: true });
    expect(found(id, inOrder(), registers)).toEqual([]);
  });

  it.each(cases.map(([check, at, changed, other]) => [check, at, changed, other] as const))('finds %s at %s', (check, at, changed, other) => {
    const payload = changedForm(inOrder(), changed);
    expect(checkPayload(id, payload)).toMatchObject({ ok: true });
    expect(found(id, payload, { ...registers, ...other })).toContain(`${check} ${at}`);
  });

  it('has a case for every check, and no other', () => {
    expect(cases.map(([check]) => check).sort()).toEqual(checksOf(id).map((check) => check.id).sort());
  });

  it('shows every field in one box', () => {
    const fields = formBoxes[id].flatMap((box) => box.fields);
    expect([...fields].sort()).toEqual(Object.keys(payloadSchemas[id].properties).sort());
  });
});
