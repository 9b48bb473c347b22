import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { readMany, readPage, type Listing } from '../database/listing.ts';
import { sendRecord, idNamed } from './command.ts';
import { piece, type QueryParameter, type RoutePiece } from './described-routes.ts';
import { idsAsked, questionAsked, rangeAsked } from './list-dialect.ts';

/** The parameters by which everything of a list is chosen and ordered. */
export function selectionParameters(listing: Pick<Listing<never, unknown>, 'columns' | 'filters' | 'search'>): QueryParameter[] {
  const columns = Object.entries(listing.columns);
  const sorts = ['id', ...columns.filter(([, { sortable }]) => sortable !== false).map(([name]) => name)];
  const filters = ['id', ...columns.filter(([, { filterable }]) => filterable !== false).map(([name]) => name), ...Object.keys(listing.filters ?? {})];
  const text = { type: 'string' } as const;
  return [
    { name: 'sort', description: `["field","ASC"|"DESC"]; fields: ${sorts.join(', ')}.`, schema: text },
    {
      name: 'filter',
      description: `{"field": value, or a list of values}; a column with _gte or _lte bounds it.${listing.search ? ' "q" searches the text.' : ''} Fields: ${filters.join(', ')}.`,
      schema: text,
    },
  ];
}

// `users 0-24/319`, with a star for the range where nothing is shown; ra-data-simple-rest reads what stands after the stroke.
function contentRange(resource: string, first: number, shown: number, total: number): string {
  return `${resource} ${shown === 0 ? '*' : `${first}-${first + shown - 1}`}/${total}`;
}

/** The last piece of a list route: a page in the simple-rest dialect, or the records of the ids asked for. */
export function list<Row extends object, Item>(listing: Listing<Row, Item>): RoutePiece {
  return piece(
    async (request, response) => {
      const { db } = request.office;
      const ids = idsAsked(request);
      if (ids) {
        const items = await readMany(db, listing, ids);
        response.set('Content-Range', contentRange(listing.resource, 0, items.length, items.length)).json(items);
        return;
      }
      const range = rangeAsked(request);
      const { items, total } = await readPage(db, listing, questionAsked(request, listing), range);
      response.set('Content-Range', contentRange(listing.resource, range.first, items.length, total)).json(items);
    },
    {
      parameters: [
        { name: 'range', description: '[first,last], counted from 0; at most 1000 rows.', schema: { type: 'string' } },
        ...selectionParameters(listing),
      ],
      answer: { status: 200, description: 'The page; Content-Range tells the total.', schema: { type: 'array', items: listing.itemSchema } },
    },
  );
}

/** The last piece of a record route: the record of the path's id. @throws Refusal 404 */
export function one<Row extends object, Item>(listing: Listing<Row, Item>): RoutePiece {
  return piece(
    async (request, response) => {
      const { id } = request.params;
      const [item] = await readMany(request.office.db, listing, [idNamed(typeof id === 'string' ? id : undefined)]);
      sendRecord(response, item ?? refuse(commandMessages, 'not-found', {}, { status: 404 }));
    },
    { answer: { status: 200, description: 'The record.', schema: listing.itemSchema } },
  );
}
