import { createContext, useContext, type ComponentType } from 'react';
import type { NodeAt } from '../../../rules-schema/origin-rules/reference/schema-nodes.ts';
import type { BothLanguages } from '../../../rules-schema/origin-rules/selector.ts';
import type { Path } from './entry-value.ts';

/** A place of the entry: its node of the schema, the way to it, and what stands there. */
export interface FieldProps {
  at: NodeAt;
  path: Path;
  value: unknown;
}

/** What every field of the form needs to know of the document it writes. */
export interface FormDocument {
  readOnly: boolean;
  /** The named goods of the document, by id. */
  classes: Readonly<Record<string, BothLanguages>>;
  /** Writes a value at a place of the entry; `undefined` takes it away. */
  change: (path: Path, value: unknown) => void;
  /** The field that fits a node; fields that hold fields draw them with it. */
  Field: ComponentType<FieldProps>;
}

const FormDocumentContext = createContext<FormDocument>({ readOnly: true, classes: {}, change: () => undefined, Field: () => null });

export const FormDocumentProvider = FormDocumentContext.Provider;

export const useFormDocument = (): FormDocument => useContext(FormDocumentContext);
