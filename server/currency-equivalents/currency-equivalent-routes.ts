import { currencyEquivalentSchema, recordCurrencyEquivalentSchema } from '../../rules-schema/proof/currency-equivalent.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { currencyEquivalentListing } from './currency-equivalent-reads.ts';
import { recordCurrencyEquivalent } from './record-currency-equivalent.ts';

/** Amounts of Protocol 4 in national currencies, by year: `/api/currency-equivalents`. */
export const currencyEquivalentRoutes = describeRoutes('/api/currency-equivalents', 'Currency equivalents');

currencyEquivalentRoutes.get('/', 'List currency equivalents', signedIn, may('currency-equivalent:read'), list(currencyEquivalentListing));
currencyEquivalentRoutes.get('/:id', 'Read the currency equivalents of a year', signedIn, may('currency-equivalent:read'), one(currencyEquivalentListing));
currencyEquivalentRoutes.post('/', 'Record the currency equivalents of a year', signedIn, may('currency-equivalent:edit'),
  command(recordCurrencyEquivalent, recordCurrencyEquivalentSchema, { answers: currencyEquivalentSchema, status: 201 }));
