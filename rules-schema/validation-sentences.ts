import type { ErrorObject } from 'ajv';
import type { Sentence } from './problem.ts';

/** What a fault's sentence may speak of: the keyword's own parameters, and the schema it stands in. */
type Fault = Pick<ErrorObject, 'params' | 'parentSchema' | 'schema'>;

const quoted = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value))).join(', ');

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const example = (fault: Fault): string => {
  const examples: unknown = fault.parentSchema?.['examples'];
  return Array.isArray(examples) && examples.length > 0 ? quoted(examples.slice(0, 2)) : '';
};

const typeNames: Readonly<Record<string, Sentence>> = {
  string: { en: 'text', lv: 'tekstu' },
  number: { en: 'a number', lv: 'skaitli' },
  integer: { en: 'a whole number', lv: 'veselu skaitli' },
  boolean: { en: 'true or false', lv: '“true” vai “false”' },
  array: { en: 'a list', lv: 'sarakstu' },
  object: { en: 'a group of fields', lv: 'lauku kopu' },
  null: { en: 'nothing (null)', lv: 'tukšu vērtību (null)' },
};

const typeName = (type: unknown, language: keyof Sentence): string => typeNames[String(type)]?.[language] ?? String(type);

function limit(fault: Fault): { sign: string; figure: unknown } {
  return { sign: String(fault.params['comparison']), figure: fault.params['limit'] };
}

const comparisons: Readonly<Record<string, Sentence>> = {
  '>=': { en: 'at least', lv: 'vismaz' },
  '>': { en: 'more than', lv: 'lielāku par' },
  '<=': { en: 'at most', lv: 'ne vairāk kā' },
  '<': { en: 'less than', lv: 'mazāku par' },
};

function figureSentence(fault: Fault): Sentence {
  const { sign, figure } = limit(fault);
  const words = comparisons[sign] ?? { en: sign, lv: sign };
  return { en: `Enter a number that is ${words.en} ${figure}.`, lv: `Ievadiet skaitli: ${words.lv} ${figure}.` };
}

const formats: Readonly<Record<string, Sentence>> = {
  date: { en: 'Enter a date as year-month-day, such as 2026-11-20.', lv: 'Ievadiet datumu kā gads-mēnesis-diena, piemēram, 2026-11-20.' },
  'date-time': { en: 'Enter a time such as 2026-11-20T09:00:00Z.', lv: 'Ievadiet laiku, piemēram, 2026-11-20T09:00:00Z.' },
  email: { en: 'Enter an e-mail address, such as anna@example.lv.', lv: 'Ievadiet e-pasta adresi, piemēram, anna@example.lv.' },
};

function patternSentence(fault: Fault): Sentence {
  const such = example(fault);
  return such
    ? { en: `This is not written as expected. Write it like ${such}.`, lv: `Pieraksts nav pareizs. Rakstiet, piemēram, šādi: ${such}.` }
    : { en: `This is not written as expected (${fault.schema}).`, lv: `Pieraksts nav pareizs (${fault.schema}).` };
}

/** Branches that each only ask for one field read as a choice between those fields. */
export function fieldsToChoose(branches: unknown): string[] | null {
  const names = asList(branches).map((branch) => {
    const required: unknown = typeof branch === 'object' && branch !== null && 'required' in branch ? branch.required : null;
    return Array.isArray(required) && required.length === 1 ? String(required[0]) : null;
  });
  return names.every((name) => name !== null) ? names.filter((name) => name !== null) : null;
}

function oneOfSentence(fault: Fault): Sentence {
  const choice = fieldsToChoose(fault.schema);
  const several = asList(fault.params['passingSchemas']).length > 1;
  if (choice && several) {
    return { en: `Keep only one of these: ${quoted(choice)}.`, lv: `Atstājiet tikai vienu no šiem: ${quoted(choice)}.` };
  }
  if (choice) {
    return { en: `Give exactly one of these: ${quoted(choice)}.`, lv: `Norādiet tieši vienu no šiem: ${quoted(choice)}.` };
  }
  return several
    ? { en: 'This fits several of the permitted forms at once; it must fit exactly one.', lv: 'Tas vienlaikus atbilst vairākām atļautajām formām; jāatbilst tieši vienai.' }
    : { en: 'This has none of the permitted forms.', lv: 'Tas neatbilst nevienai no atļautajām formām.' };
}

function anyOfSentence(fault: Fault): Sentence {
  const choice = fieldsToChoose(fault.schema);
  return choice
    ? { en: `Give at least one of these: ${quoted(choice)}.`, lv: `Norādiet vismaz vienu no šiem: ${quoted(choice)}.` }
    : { en: 'This has none of the permitted forms.', lv: 'Tas neatbilst nevienai no atļautajām formām.' };
}

const many = (n: unknown, one: string, other: string): string => `${n} ${Number(n) === 1 ? one : other}`;
const skaits = (n: unknown, one: string, other: string): string =>
  `${n} ${Number(n) % 10 === 1 && Number(n) % 100 !== 11 ? one : other}`;

/** What to do about each fault Ajv can find, by its keyword. */
const sentences: Readonly<Record<string, (fault: Fault) => Sentence>> = {
  required: () => ({ en: 'Fill this in; it is required.', lv: 'Aizpildiet šo lauku; tas ir obligāts.' }),
  additionalProperties: () => ({ en: 'There is no such field here; remove it.', lv: 'Šāda lauka te nav; izņemiet to.' }),
  dependencies: () => ({ en: 'Fill this in as well; another field needs it.', lv: 'Aizpildiet arī šo; to prasa cits lauks.' }),
  type: ({ params }) => {
    const types = asList(params['type']).flatMap((type) => String(type).split(','));
    return {
      en: `Enter ${types.map((type) => typeName(type, 'en')).join(' or ')}.`,
      lv: `Ievadiet ${types.map((type) => typeName(type, 'lv')).join(' vai ')}.`,
    };
  },
  enum: ({ params }) => {
    const values = quoted(asList(params['allowedValues']));
    return { en: `Choose one of these: ${values}.`, lv: `Izvēlieties vienu no šiem: ${values}.` };
  },
  const: ({ params }) => {
    const value = quoted([params['allowedValue']]);
    return { en: `Only ${value} is possible here.`, lv: `Šeit iespējams tikai ${value}.` };
  },
  pattern: patternSentence,
  format: ({ params }) => formats[String(params['format'])] ?? { en: 'This is not written as expected.', lv: 'Pieraksts nav pareizs.' },
  minLength: ({ params: { limit: n } }) => ({
    en: Number(n) === 1 ? 'Fill this in; it must not be empty.' : `Enter at least ${many(n, 'character', 'characters')}.`,
    lv: Number(n) === 1 ? 'Aizpildiet šo lauku; tas nedrīkst būt tukšs.' : `Ievadiet vismaz ${skaits(n, 'rakstzīmi', 'rakstzīmes')}.`,
  }),
  maxLength: ({ params: { limit: n } }) => ({
    en: `Shorten this to at most ${many(n, 'character', 'characters')}.`,
    lv: `Saīsiniet līdz ${skaits(n, 'rakstzīmei', 'rakstzīmēm')}.`,
  }),
  minimum: figureSentence,
  maximum: figureSentence,
  exclusiveMinimum: figureSentence,
  exclusiveMaximum: figureSentence,
  multipleOf: ({ params: { multipleOf: step } }) => ({
    en: `Enter a multiple of ${step}.`,
    lv: `Ievadiet skaitli, kas dalās ar ${step}.`,
  }),
  minItems: ({ params: { limit: n } }) => ({
    en: `Add entries: at least ${n} needed.`,
    lv: `Papildiniet sarakstu: vajag vismaz ${skaits(n, 'ierakstu', 'ierakstus')}.`,
  }),
  maxItems: ({ params: { limit: n } }) => ({
    en: `Remove entries: at most ${n} allowed.`,
    lv: `Saīsiniet sarakstu: atļauts ne vairāk kā ${skaits(n, 'ieraksts', 'ieraksti')}.`,
  }),
  uniqueItems: ({ params: { i, j } }) => ({
    en: `Entries ${Number(j) + 1} and ${Number(i) + 1} are the same; remove one of them.`,
    lv: `${Number(j) + 1}. un ${Number(i) + 1}. ieraksts ir vienādi; izņemiet vienu no tiem.`,
  }),
  contains: () => ({ en: 'A required entry is missing from the list.', lv: 'Sarakstā trūkst obligāta ieraksta.' }),
  minProperties: ({ params: { limit: n } }) => ({ en: `Fill in at least ${many(n, 'field', 'fields')}.`, lv: `Aizpildiet vismaz ${skaits(n, 'lauku', 'laukus')}.` }),
  maxProperties: ({ params: { limit: n } }) => ({ en: `Fill in at most ${many(n, 'field', 'fields')}.`, lv: `Aizpildiet ne vairāk kā ${skaits(n, 'lauku', 'laukus')}.` }),
  propertyNames: ({ params: { propertyName } }) => ({
    en: `“${String(propertyName)}” cannot be the name of a field here.`,
    lv: `“${String(propertyName)}” te nevar būt lauka nosaukums.`,
  }),
  oneOf: oneOfSentence,
  anyOf: anyOfSentence,
  not: () => ({ en: 'This is not allowed here.', lv: 'Tas šeit nav atļauts.' }),
  'false schema': () => ({ en: 'This is not allowed here; remove it.', lv: 'Tas šeit nav atļauts; izņemiet to.' }),
};

/** What to do about a fault, in both languages, for a person who has never heard of JSON Schema. */
export function sentenceFor(keyword: string, fault: Fault): Sentence {
  const sentence = sentences[keyword];
  return sentence ? sentence(fault) : { en: 'This is not valid here.', lv: 'Šī vērtība šeit nav derīga.' };
}
