import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider, RaRecord } from 'react-admin';
import { apiRoot, askServer, ifMatch } from './ask-server.ts';

const simpleRest = simpleRestProvider(apiRoot, askServer);

const versionOf = (record: Partial<RaRecord> | undefined): number | undefined =>
  typeof record?.version === 'number' ? record.version : undefined;

const recordUrl = (resource: string, id: string | number): string =>
  `${apiRoot}/${resource}/${encodeURIComponent(id)}`;

/**
 * React-Admin's reads and writes in the simple-rest dialect. Updates and deletions name the version the person saw, so
 * that nobody overwrites a colleague's change unseen. Changes of state are commands and live in `commands.ts`.
 */
export const dataProvider: DataProvider = {
  ...simpleRest,
  update: async (resource, { id, data, previousData }) => {
    const { json } = await askServer(recordUrl(resource, id), {
      method: 'PUT',
      body: JSON.stringify(data),
      headers: ifMatch(versionOf(previousData)),
    });
    return { data: json };
  },
  delete: async (resource, { id, previousData }) => {
    const { json } = await askServer(recordUrl(resource, id), {
      method: 'DELETE',
      headers: ifMatch(versionOf(previousData)),
    });
    return { data: json ?? previousData };
  },
  deleteMany: async (resource, { ids }) => {
    await Promise.all(ids.map((id) => askServer(recordUrl(resource, id), { method: 'DELETE' })));
    return { data: ids };
  },
};
