import {
  quotaEventAnswerSchema,
  quotaUseSchema,
  quotaYearSchema,
  removedQuotaSchema,
  tariffQuotaAnswerSchema,
} from '../../rules-schema/tariff-quota/quota-answers.ts';
import {
  quotaAllocationSchema,
  quotaCandidatesSchema,
  quotaReturnSchema,
  quotaWhatIfSchema,
} from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import {
  allocateQuotaSchema,
  blockQuotaSchema,
  correctQuotaSchema,
  drawFromQuotaSchema,
  returnToQuotaSchema,
  transferVolumeSchema,
} from '../../rules-schema/tariff-quota/quota-commands.ts';
import { tariffQuotaSchema } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { officeDay } from '../command/office-calendar.ts';
import { answer } from '../http/answer.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { exportRoutes } from '../http/export-rows.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { allocateQuota } from './allocate-quota.ts';
import { blockQuota, unblockQuota } from './block-quota.ts';
import { correctQuota } from './correct-quota.ts';
import { drawFromQuota } from './draw-from-quota.ts';
import {
  candidateParameters,
  candidateQuestionAsked,
  dateAsked,
  dateParameter,
  quantityParameter,
  whatIfAsked,
  yearAsked,
  yearInPath,
  yearParameter,
} from './quota-question-door.ts';
import { removeTariffQuota } from './remove-tariff-quota.ts';
import { returnToQuota } from './return-to-quota.ts';
import { addTariffQuota, saveTariffQuota } from './save-tariff-quota.ts';
import { tariffQuotaExport } from './tariff-quota-export.ts';
import {
  askWhatIf,
  readCandidates,
  readQuotaUse,
  readQuotaYear,
  rehearseAllocation,
  tariffQuotaListing,
} from './tariff-quota-reads.ts';
import { transferVolume } from './transfer-volume.ts';

/** Tariff quotas and their ledgers: `/api/tariff-quotas`. */
export const tariffQuotaRoutes = describeRoutes('/api/tariff-quotas', 'Tariff quotas');
const routes = tariffQuotaRoutes;

routes.get('/', 'List quotas', signedIn, may('quota:read'), list(tariffQuotaListing));
exportRoutes(routes, tariffQuotaListing, tariffQuotaExport, signedIn, may('quota:read'));
routes.get('/candidates', 'Quotas that cover goods, cheapest first', signedIn, may('quota:read'),
  answer((question) => readCandidates(question.db, candidateQuestionAsked(question), officeDay(question.now)),
    { answers: quotaCandidatesSchema, parameters: candidateParameters }));
routes.get('/use', 'How every quota stands in a year', signedIn, may('quota:read'),
  answer((question) => readQuotaUse(question.db, yearAsked(question), officeDay(question.now)), { answers: quotaUseSchema, parameters: [yearParameter] }));
routes.get('/:id', 'Read a quota', signedIn, may('quota:read'), one(tariffQuotaListing));
routes.get('/:id/years/:year', 'A year of a quota with its ledger', signedIn, may('quota:read'),
  answer((question) => readQuotaYear(question.db, question.id, yearInPath(question), officeDay(question.now)), { answers: quotaYearSchema }));
routes.get('/:id/rehearsal', 'Rehearse the allocation of a date', signedIn, may('quota:read'),
  answer((question) => rehearseAllocation(question.db, question.id, dateAsked(question)), { answers: quotaAllocationSchema, parameters: [dateParameter] }));
routes.get('/:id/what-if', 'Would a quantity be served?', signedIn, may('quota:read'),
  answer((question) => askWhatIf(question.db, question.id, whatIfAsked(question)),
    { answers: quotaWhatIfSchema, parameters: [quantityParameter, dateParameter] }));

routes.post('/', 'Add a quota', signedIn, may('quota:edit'),
  command(addTariffQuota, tariffQuotaSchema, { answers: tariffQuotaAnswerSchema, status: 201 }));
routes.put('/:id', 'Change the terms of a quota', signedIn, may('quota:edit'),
  command(saveTariffQuota, tariffQuotaSchema, { answers: tariffQuotaAnswerSchema, wholeRecord: true }));
routes.delete('/:id', 'Delete a quota, or close one that was used', signedIn, may('quota:edit'),
  command(removeTariffQuota, undefined, { answers: removedQuotaSchema }));

routes.post('/:id/draw', 'Enter a drawing', signedIn, may('quota:draw'),
  command(drawFromQuota, drawFromQuotaSchema, { answers: quotaEventAnswerSchema }));
routes.post('/:id/return', 'Enter a return', signedIn, may('quota:draw'),
  command(returnToQuota, returnToQuotaSchema, { answers: quotaReturnSchema }));
routes.post('/:id/allocate', 'Make the allocation of a working day', signedIn, may('quota:draw'),
  command(allocateQuota, allocateQuotaSchema, { answers: quotaAllocationSchema }));
routes.post('/:id/correct', 'Correct what counts as drawn', signedIn, may('quota:edit'),
  command(correctQuota, correctQuotaSchema, { answers: quotaEventAnswerSchema }));
routes.post('/:id/block', 'Block a year', signedIn, may('quota:edit'),
  command(blockQuota, blockQuotaSchema, { answers: quotaEventAnswerSchema }));
routes.post('/:id/unblock', 'Reopen a blocked year', signedIn, may('quota:edit'),
  command(unblockQuota, blockQuotaSchema, { answers: quotaEventAnswerSchema }));
routes.post('/:id/transfer', 'Move volume to another quota', signedIn, may('quota:edit'),
  command(transferVolume, transferVolumeSchema, { answers: quotaEventAnswerSchema }));
