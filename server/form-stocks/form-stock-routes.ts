import { formStockSchema, receiveFormsSchema, spoilFormSchema, stockBalanceSchema } from '../../rules-schema/form-stock/form-stock.ts';
import { answer } from '../http/answer.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { formStockListing, formUseListing, stockBalance } from './form-stock-reads.ts';
import { receiveForms } from './receive-forms.ts';
import { spoilForm } from './spoil-form.ts';

const answers = formStockSchema;

/** The stock of pre-printed forms EUR.1: `/api/form-stocks`. */
export const formStockRoutes = describeRoutes('/api/form-stocks', 'Form stocks');

formStockRoutes.get('/', 'List deliveries of pre-printed forms', signedIn, may('certificate:read'), list(formStockListing));
formStockRoutes.get('/balance', 'What the stock of forms comes to', signedIn, may('certificate:read'), answer(({ db }) => stockBalance(db), { answers: stockBalanceSchema }));
formStockRoutes.get('/:id', 'Read a delivery', signedIn, may('certificate:read'), one(formStockListing));
formStockRoutes.post('/', 'Enter a delivery', signedIn, may('form-stock:edit'), command(receiveForms, receiveFormsSchema, { answers, status: 201 }));
formStockRoutes.post('/:id/spoil', 'Record a spoiled form', signedIn, may('form-stock:edit'), command(spoilForm, spoilFormSchema, { answers }));

/** What became of single forms: `/api/form-uses`. */
export const formUseRoutes = describeRoutes('/api/form-uses', 'Form stocks');

formUseRoutes.get('/', 'List used and spoiled forms', signedIn, may('certificate:read'), list(formUseListing));
