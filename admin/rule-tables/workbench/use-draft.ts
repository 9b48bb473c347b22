import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MergedDraft } from '../../../rules-schema/rule-table-version/merge-draft.ts';
import type { VersionInFull } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { askAside } from '../../server-door/ask-aside.ts';
import { apiRoot, askServer, ifMatch } from '../../server-door/ask-server.ts';
import type { CheckedText } from './draft-answers.ts';
import { keepDraft, type DraftDoor, type DraftKeeper, type DraftState } from './draft-keeper.ts';
import { forgetUnsaved, keepUnsaved } from './unsaved-text.ts';

const resource = 'rule-table-versions';

/** Reads a version with its document. */
export const readVersionInFull = async (id: number): Promise<VersionInFull> => (await askServer(`${apiRoot}/${resource}/${id}`)).json;

const doorOf = (id: number): DraftDoor => {
  const url = `${apiRoot}/${resource}/${id}`;
  return {
    save: (documentText, version) => askAside<VersionInFull>(url, 'PUT', { documentText }, ifMatch(version)),
    check: (documentText) => askAside<CheckedText>(`${url}/check`, 'POST', { documentText }),
    read: () => readVersionInFull(id),
    merge: (documentText, base) => askAside<MergedDraft>(`${url}/merge`, 'POST', { documentText, baseVersion: base.version, baseText: base.documentText }),
  };
};

/** A draft being typed, from opening the page to leaving it. What could not be saved is kept in this browser. */
export const useDraft = (opened: VersionInFull): { keeper: DraftKeeper; draft: DraftState } => {
  const [{ first, keeper }] = useState(() => ({ first: opened, keeper: keepDraft(opened, doorOf(opened.id)) }));
  const draft = useSyncExternalStore(keeper.subscribe, keeper.snapshot);

  useEffect(() => {
    const keepHere = () => {
      const { keeping, text } = keeper.snapshot();
      if (keeping !== 'saved') keepUnsaved(first.id, text);
    };
    const onLeaving = (event: BeforeUnloadEvent) => {
      keepHere();
      if (keeper.snapshot().keeping !== 'saved') event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeaving);
    return () => {
      window.removeEventListener('beforeunload', onLeaving);
      keepHere();
      keeper.close();
    };
  }, [keeper, first]);

  useEffect(() => {
    if (draft.keeping === 'saved' && draft.version !== first) forgetUnsaved(first.id);
    if (draft.keeping === 'failed' || draft.keeping === 'conflict') keepUnsaved(first.id, draft.text);
  }, [draft.keeping, draft.text, draft.version, first]);

  return { keeper, draft };
};
