import type { FellingLicence, TimberReference } from '../application/timber-reference.ts';
import { readGeometry, type GeometryFault } from '../geometry/felling-geometry.ts';

/** What the registers say about an operator of timber. */
export interface TimberOnFile {
  /** Whether the operator is a registered DACE user. */
  dace: 'registered' | 'other-user' | 'not-registered';
  /** Whether the signed consent is on file that the data centre acts for the operator. */
  consent: 'on-file' | 'missing';
  /** Licence numbers that stand in another statement that is still good. */
  stated: readonly string[];
}

/** Where each fact seen of this form is shown. */
export const timberFactsShownAt: Readonly<Record<string, readonly string[]>> = {
  dace: ['operator', 'daceUser'],
  consent: ['operator'],
  placedDay: ['placedOn'],
  licence: ['number'],
  geometry: ['geojson'],
  split: ['products'],
  volume: ['volumeM3'],
};

/** Thousandths of a cubic metre, so that sums are exact. */
export function litresOf(volumeM3: string): number {
  const [whole = '0', rest = ''] = volumeM3.split('.');
  return Number(whole) * 1000 + Number(rest.padEnd(3, '0'));
}

const bareNumber = (number: string | undefined): string => (number ?? '').replaceAll(/\s/g, '').toUpperCase();

/** Whether the volumes of the products add up to the volume of the licence. */
function splitOf({ products = [], volumeM3, plannedVolumeM3 }: FellingLicence): 'in-order' | 'differs' | undefined {
  const total = volumeM3 ?? plannedVolumeM3;
  if (total === undefined || products.length === 0) return undefined;
  const sum = products.reduce((litres, product) => litres + (product.volumeM3 === undefined ? 0 : litresOf(product.volumeM3)), 0);
  return sum === litresOf(total) ? 'in-order' : 'differs';
}

function volumeOf({ volumeM3, plannedVolumeM3 }: FellingLicence): 'as-planned' | 'above-plan' | 'below-plan' | undefined {
  if (volumeM3 === undefined || plannedVolumeM3 === undefined) return undefined;
  const difference = litresOf(volumeM3) - litresOf(plannedVolumeM3);
  return difference > 0 ? 'above-plan' : difference < 0 ? 'below-plan' : 'as-planned';
}

function seenOfLicence(licence: FellingLicence, place: number, all: readonly FellingLicence[], stated: readonly string[]): object {
  const number = bareNumber(licence.number);
  const isRepeated = number !== '' && all.findIndex((other) => bareNumber(other.number) === number) < place;
  const faults: GeometryFault[] | undefined = licence.geojson === undefined ? undefined : readGeometry(licence.geojson).faults;
  return {
    licence: isRepeated ? 'repeated' : stated.some((one) => bareNumber(one) === number) ? 'already-stated' : 'single',
    geometry: faults,
    split: splitOf(licence),
    volume: volumeOf(licence),
  };
}

/** An application for a timber reference as its checks see it. */
export function seeTimberReference(payload: TimberReference, { stated = [], ...onFile }: Partial<TimberOnFile>, today: string): object {
  const { licences } = payload;
  return {
    ...payload,
    ...(licences && { licences: licences.map((licence, place) => ({ ...licence, seen: seenOfLicence(licence, place, licences, stated) })) }),
    seen: { ...onFile, placedDay: Number((payload.placedOn ?? today).replaceAll('-', '')) },
  };
}
