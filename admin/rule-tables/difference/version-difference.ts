import type { VersionDifference } from '../../../rules-schema/rule-table-version/version-difference.ts';
import { readFrom } from '../../server-door/commands.ts';

export type VersionChange = VersionDifference['changes'][number];

/**
 * What a version says otherwise than another.
 * @param sha256 of the version's document: a difference is read once for each content
 * @param withId the other version; left out: the one it is based on
 */
export const differenceQuery = (id: number, sha256: string | null, withId?: number) => ({
  queryKey: ['rule-table-versions', 'difference', id, sha256, withId ?? null],
  queryFn: () => readFrom<VersionDifference>(`rule-table-versions/${id}/difference${withId === undefined ? '' : `?with=${withId}`}`),
  staleTime: Infinity,
});
