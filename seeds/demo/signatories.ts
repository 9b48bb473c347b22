import type { SaveSignatory } from '../../rules-schema/signatory/signatory.ts';
import { createSignatory } from '../../server/signatories/save-signatory.ts';
import { anySignatoryEntered } from '../../server/signatories/signatory-reads.ts';
import { asTheOffice, type SeedStep } from '../seeding.ts';
import { daysBefore } from './office-days.ts';

const HALF_A_YEAR = 180;
const THREE_YEARS = 1095;

/** The people of the demo office with the right to sign; invented. One may sign certificates of origin only, one no longer. */
const people = (today: string): SaveSignatory[] => [
  { name: 'Ilze Zariņa', post: 'Izcelsmes sertifikātu nodaļas vadītāja', validFrom: daysBefore(today, THREE_YEARS), types: ['eur1', 'certificate-of-origin'] },
  { name: 'Juris Apsītis', post: 'Ārējās tirdzniecības vecākais eksperts', validFrom: daysBefore(today, THREE_YEARS), types: ['eur1', 'certificate-of-origin'] },
  { name: 'Marta Eglīte', post: 'Izcelsmes sertifikātu eksperte', validFrom: daysBefore(today, HALF_A_YEAR), types: ['certificate-of-origin'] },
  { name: 'Pēteris Vanags', post: 'Ģenerāldirektora vietnieks', validFrom: daysBefore(today, THREE_YEARS), validTo: daysBefore(today, HALF_A_YEAR), types: ['eur1', 'certificate-of-origin'] },
];

/** Enters the demo office’s signatories, once. */
export const loadDemoSignatories: SeedStep = async (seeding) => {
  if (!seeding.demo || (await anySignatoryEntered(seeding.db))) return;
  for (const person of people(seeding.now.slice(0, 10))) await asTheOffice(seeding, createSignatory, person);
};
