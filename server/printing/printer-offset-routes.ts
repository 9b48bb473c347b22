import { printerOffsetSchema, savePrinterOffsetSchema } from '../../rules-schema/printing/printer-offset.ts';
import { answer } from '../http/answer.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { may, signedIn } from '../http/permission.ts';
import { offsetFor } from './printer-offset-reads.ts';
import { savePrinterOffset } from './save-printer-offset.ts';

/** How far prints on official forms are moved: `/api/printer-offset`. */
export const printerOffsetRoutes = describeRoutes('/api/printer-offset', 'Certificates');

printerOffsetRoutes.get('/', 'How far my prints on official forms are moved', signedIn, may('certificate:read'),
  answer(({ db, request }) => offsetFor(db, request.signedIn?.actor.kind === 'person' ? request.signedIn.actor.id : null), { answers: printerOffsetSchema }));
printerOffsetRoutes.post('/', 'Move prints on official forms', signedIn, may('application:issue'), command(savePrinterOffset, savePrinterOffsetSchema, { answers: printerOffsetSchema }));
