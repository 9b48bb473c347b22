import type { Figures, Verdict } from '../determination/determination.ts';
import type { BothLanguages } from '../origin-rules/selector.ts';

/** Every way of Protocol 4 in which goods obtain the preference, in the order of its articles. */
export const PROOF_KINDS = [
  'movement-certificate', 'retrospective-certificate', 'duplicate-certificate', 'replacement-certificate',
  'approved-exporter-declaration', 'invoice-declaration', 'exemption',
] as const;

export type ProofKind = (typeof PROOF_KINDS)[number];

/** A span of days by Regulation 1182/71: the day of `from` is not counted, the whole day `until` is. */
export interface Period {
  from: string;
  until: string;
  /** The next working day where `until` is a Saturday or Sunday and the rule of article 3(4) of the Regulation binds. */
  extendedTo?: string;
}

/** One condition of an article, put to a consignment. */
export interface Requirement {
  id: string;
  source: BothLanguages;
  result: Verdict;
  text: BothLanguages;
  /** What would have to be said or shown while the result is unknown. */
  missing?: BothLanguages;
  figures?: Figures;
  period?: Period;
}

/** Something to be done or kept, whatever the verdict. */
export interface Duty {
  source: BothLanguages;
  text: BothLanguages;
}

/** What is written into box 7 of a certificate, in English as the protocol demands. */
export interface Endorsement {
  box: '7';
  text: string;
  meaning: BothLanguages;
}

/** The text of an invoice declaration with the number and origin of a consignment, in every language of Annex IV. */
export interface DeclarationTexts {
  signature: 'by-hand' | 'not-needed';
  texts: { language: string; name: BothLanguages; text: string }[];
  footnotes: BothLanguages[];
}

/** Whether one kind of proof is possible, on what conditions, and what goes with it. */
export interface ProofFinding {
  kind: ProofKind;
  title: BothLanguages;
  source: BothLanguages;
  possible: Verdict;
  requirements: Requirement[];
  formalities: Duty[];
  endorsement?: Endorsement;
  declaration?: DeclarationTexts;
}

/** Which proofs a consignment can have, what became of those it has, and what has to be kept. */
export interface ProofsAnswer {
  agreement: string;
  date: string;
  proofs: ProofFinding[];
  /** Validity, late presentation, verification, instalments: as far as the facts raise them. */
  matters: Requirement[];
  duties: Duty[];
}
