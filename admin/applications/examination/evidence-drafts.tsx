import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { keyOfQuestion, unsavedEvidence } from './stated-evidence.ts';

type Drafts = Readonly<Record<string, string>>;
type EvidenceDrafts = { drafts: Drafts; type: (key: string, text: string) => void };

const Context = createContext<EvidenceDrafts>({ drafts: {}, type: () => undefined });

/** Keeps evidence while it is typed, wherever on the page its question moves once it has been answered. */
export const EvidenceDraftsProvider = ({ children }: { children: ReactNode }) => {
  const [drafts, setDrafts] = useState<Drafts>({});
  const value = useMemo(() => ({ drafts, type: (key: string, text: string) => setDrafts((before) => ({ ...before, [key]: text })) }), [drafts]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
};

/** The evidence for one question as typed, else as saved. */
export const useEvidenceDraft = (item: number, questionId: string, saved: string) => {
  const { drafts, type } = useContext(Context);
  const key = keyOfQuestion(item, questionId);
  const evidence = drafts[key] ?? saved;
  return { evidence, isUnsaved: evidence.trim() !== saved.trim(), type: (text: string) => type(key, text) };
};

/** Why nothing can be decided yet: evidence was typed and not saved. Undefined when all of it is. */
export const useUnsavedEvidence = ({ lines }: OpenApplication): string | undefined => {
  const translate = useTranslate();
  const { drafts } = useContext(Context);
  const items = unsavedEvidence(lines, drafts);
  return items.length === 0 ? undefined : translate('applications.evidence_unsaved', { items: items.join(', '), smart_count: items.length });
};
