import { replayFindingInFullSchema, replayInFullSchema, replaySchema, startReplaySchema } from '../../rules-schema/replay/replay.ts';
import { impactSchema, typedOverSchema } from '../../rules-schema/replay/impact.ts';
import { answer, answerTo } from '../http/answer.ts';
import { command, idNamed } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { exportAs } from '../http/export-rows.ts';
import { list } from '../http/list.ts';
import { perRequest } from '../http/per-request.ts';
import { may, signedIn } from '../http/permission.ts';
import { cancelReplay } from './cancel-replay.ts';
import { impactOfDraft } from './impact-of-draft.ts';
import { findingExport } from './replay-finding-export.ts';
import { replayFindingInFull } from './replay-finding-in-full.ts';
import { findingListing, replayInFull, replayListing } from './replay-reads.ts';
import { startReplay } from './start-replay.ts';

/** Replays of past decisions under a version of a rule table: `/api/replays`. */
export const replayRoutes = describeRoutes('/api/replays', 'Replays');

replayRoutes.get('/', 'List replays', signedIn, may('replay:read'), list(replayListing));
replayRoutes.get('/:id', 'Read a replay with its matrices and groups', signedIn, may('replay:read'),
  answer(({ db, id }) => replayInFull(db, id), { answers: replayInFullSchema, description: 'The replay.' }));
replayRoutes.post('/:id/cancel', 'Give a replay up', signedIn, may('replay:run'), command(cancelReplay, undefined, { answers: replaySchema }));
replayRoutes.get('/:id/findings', 'List what came out differently', signedIn, may('replay:read'), perRequest(list, findingListing));
replayRoutes.get('/:id/findings/export.csv', 'Export what came out differently as CSV', signedIn, may('replay:read'),
  perRequest((listing) => exportAs('csv', listing, findingExport), findingListing));
replayRoutes.get('/:id/findings/export.xlsx', 'Export what came out differently as XLSX', signedIn, may('replay:read'),
  perRequest((listing) => exportAs('xlsx', listing, findingExport), findingListing));
replayRoutes.get('/:id/findings/:findingId', 'Read a finding with both determinations and the place where they part', signedIn, may('replay:read'),
  answer(({ db, id, request }) => replayFindingInFull(db, id, idNamed(String(request.params['findingId']))), { answers: replayFindingInFullSchema, description: 'The finding.' }));

/** Edits of a whole table in one body. */
const TYPING_BODY = 8_000_000;

/** Starting a replay from the version it is of: `/api/rule-table-versions/:id/replay`. */
export const versionReplayRoutes = describeRoutes('/api/rule-table-versions', 'Replays');

versionReplayRoutes.post('/:id/impact', 'What past decisions would become under a draft as it is being typed; keeps nothing', signedIn, may('replay:read'),
  answerTo(({ db, id, body }) => impactOfDraft(db, id, body), typedOverSchema, { answers: impactSchema, limit: TYPING_BODY, description: 'The impact.' }));
versionReplayRoutes.post('/:id/replay', 'Replay all past decisions under a version', signedIn, may('replay:run'),
  command(startReplay, startReplaySchema, { answers: replaySchema, status: 202 }));
