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

/** The last piece of a list route: a page in the simple-rest dialect, or the records of the ids asked for. */
export function list<Row extends object, Item>(listing: Listing<Row, Item>): RoutePiece {
  return piece(
    async (request, response) => {
      const { db } = request.office;
      const ids = idsAsked(request);
      if (ids) {
        const items = await readMany(db, listing, ids);
        response.set('Content-Range', `${listing.resource} 0-${Math.max(0, items.length - 1)}/${items.length}`).json(items);
        return;
      }
      const range = rangeAsked(request);
      const { items, total } = await readPage(db, listing, questionAsked(request, listing), range);
      const shown = items.length === 0 ? '*' : `${range.first}-${range.first + items.length - 1}`;
      response.set('Content-Range', `${listing.resource} ${shown}/${total}`).json(items);
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
