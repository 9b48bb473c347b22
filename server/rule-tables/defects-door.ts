import type { Request } from 'express';
import { DEFECT_KINDS, fittingDefects, type Defect, type DefectChoice } from '../../rules-schema/origin-rules/register-of-defects.ts';
import { idNamed } from '../http/command.ts';
import { piece, type QueryParameter, type RoutePiece } from '../http/described-routes.ts';
import { mediaTypeOf, sendRows, type FileFormat } from '../http/export-rows.ts';
import { defectExport } from './defect-export.ts';
import { defectsOfVersion } from './version-in-detail-reads.ts';

/** How a question to the register of defects is narrowed. */
export const DEFECT_PARAMETERS: readonly QueryParameter[] = [
  { name: 'q', description: 'Words that stand in the heading, the texts or the reason.', schema: { type: 'string' } },
  { name: 'chapter', description: 'Two digits: only entries of this chapter.', schema: { type: 'string', pattern: '^\\d\\d$' } },
  { name: 'kind', description: 'Only misprints, or only interpretations.', schema: { enum: DEFECT_KINDS } },
];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function choiceOf({ query }: Request): DefectChoice {
  return { words: textOf(query['q']), chapter: textOf(query['chapter']), kind: textOf(query['kind']) };
}

/** The defects of the version in the path that the question narrows to. */
export async function chosenDefects(request: Request): Promise<Defect[]> {
  return fittingDefects(await defectsOfVersion(request.office.db, idNamed(String(request.params['id']))), choiceOf(request));
}

async function* eachOf<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** The last piece of a route that sends the register of defects as a file. */
export function defectsAs(format: FileFormat): RoutePiece {
  return piece(
    async (request, response) => {
      const defects = await chosenDefects(request);
      await sendRows({ request, response }, { format, name: 'defects', items: eachOf(defects), columns: defectExport });
    },
    { parameters: DEFECT_PARAMETERS, answer: { status: 200, description: 'The file.', mediaType: mediaTypeOf(format) } },
  );
}
