import { useEffect, useState } from 'react';
import type { Presence } from '../../../rules-schema/rule-table-version/presence.ts';
import { runCommand } from '../../server-door/commands.ts';

/** Somebody who has the version open. */
export type PersonHere = Presence['here'][number];

const EVERY_MILLISECONDS = 8000;

/** Tells the server that this version is open, and at which entry; answers who else is here. */
export const usePresence = (versionId: number, entryId: string | null, onVersion: (version: number) => void): readonly PersonHere[] => {
  const [here, setHere] = useState<readonly PersonHere[]>([]);
  useEffect(() => {
    let isOver = false;
    const beat = async () => {
      const answer = await runCommand<Presence>('rule-table-versions', versionId, 'presence', { entryId }).catch(() => null);
      if (answer === null || isOver) return;
      setHere(answer.here.filter(({ you }) => !you));
      onVersion(answer.lockVersion);
    };
    const first = setTimeout(() => void beat(), 300);
    const timer = setInterval(() => void beat(), EVERY_MILLISECONDS);
    return () => {
      isOver = true;
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [versionId, entryId, onVersion]);
  useEffect(() => () => void runCommand('rule-table-versions', versionId, 'presence', { leaving: true }).catch(() => undefined), [versionId]);
  return here;
};
