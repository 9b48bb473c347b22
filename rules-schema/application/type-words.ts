import type { Sentence } from '../problem.ts';
import type { ApplicationTypeId } from './payload.ts';

/** How lists and files call the types of application. */
export const typeWords: Readonly<Record<ApplicationTypeId, Sentence>> = {
  'eur1': { en: 'EUR.1', lv: 'EUR.1' },
  'certificate-of-origin': { en: 'Certificate of origin', lv: 'Izcelsmes sertifikāts' },
  'data-exchange-module': { en: 'Data exchange module', lv: 'Datu apmaiņas modulis' },
  'module-termination': { en: 'Module or x509 change', lv: 'Moduļa vai x509 maiņa' },
  'timber-reference': { en: 'Timber reference', lv: 'Kokmateriālu atsauce' },
};
