import { mergeDraftSchema, mergedDraftSchema } from '../../rules-schema/rule-table-version/merge-draft.ts';
import { presenceSchema, presenceSignSchema } from '../../rules-schema/rule-table-version/presence.ts';
import { addCommentSchema, versionCommentSchema } from '../../rules-schema/rule-table-version/version-comment.ts';
import { answer, answerTo } from '../http/answer.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { may, signedIn, signedInPerson } from '../http/permission.ts';
import { bePresent } from './be-present.ts';
import { commentOnVersion, readComments } from './comment-on-version.ts';
import { mergeDraft } from './merge-draft.ts';
import { reopenComment, resolveComment } from './settle-comment.ts';

/** Two documents in an envelope. */
const TWO_DOCUMENTS = 96_000_000;

/** What people do together on one version: `/api/rule-table-versions/:id/…`. */
export const ruleTableWorkRoutes = describeRoutes('/api/rule-table-versions', 'Versions of rule tables');
const routes = ruleTableWorkRoutes;

routes.post('/:id/presence', 'Say that one has a version open, and see who else has', signedInPerson, may('rule-table:read'), command(bePresent, presenceSignSchema, { answers: presenceSchema }));
routes.get('/:id/comments', 'Read the comments on a version', signedIn, may('rule-table:read'),
  answer(({ db, id }) => readComments(db, id), { answers: { type: 'array', items: versionCommentSchema }, description: 'The comments, oldest first.' }));
routes.post('/:id/comments', 'Comment on a version or one of its lines', signedIn, may('rule-table:comment'), command(commentOnVersion, addCommentSchema, { answers: versionCommentSchema, status: 201 }));

routes.post('/:id/merge', 'Merge one’s own text with what others have saved; nothing is kept', signedIn, may('rule-table:edit'),
  answerTo(({ db, id, body }) => mergeDraft(db, id, body), mergeDraftSchema, { answers: mergedDraftSchema, limit: TWO_DOCUMENTS, description: 'The merged text, to be saved.' }));

/** Comments by their own ids: `/api/rule-table-comments`. */
export const ruleTableCommentRoutes = describeRoutes('/api/rule-table-comments', 'Versions of rule tables');

ruleTableCommentRoutes.post('/:id/resolve', 'Settle a comment', signedIn, may('rule-table:comment'), command(resolveComment, undefined, { answers: versionCommentSchema }));
ruleTableCommentRoutes.post('/:id/reopen', 'Take up a settled comment again', signedIn, may('rule-table:comment'), command(reopenComment, undefined, { answers: versionCommentSchema }));
