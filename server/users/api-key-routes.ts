import { apiKeySchema, createApiKeySchema, createdApiKeySchema } from '../../rules-schema/user/api-key.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn, signedInPerson } from '../http/permission.ts';
import { apiKeyListing } from './api-key-reads.ts';
import { createApiKey } from './create-api-key.ts';
import { revokeApiKey } from './revoke-api-key.ts';

/** Programs that may act for the office: `/api/api-keys`. */
export const apiKeyRoutes = describeRoutes('/api/api-keys', 'API keys');

apiKeyRoutes.get('/', 'List API keys', signedIn, may('api-key:read'), list(apiKeyListing));
apiKeyRoutes.get('/:id', 'Read an API key’s record', signedIn, may('api-key:read'), one(apiKeyListing));
apiKeyRoutes.post('/', 'Create an API key', signedInPerson, may('api-key:edit'),
  command(createApiKey, createApiKeySchema, { answers: createdApiKeySchema, status: 201, answersSecret: true }));
apiKeyRoutes.post('/:id/revoke', 'Revoke an API key', signedIn, may('api-key:edit'), command(revokeApiKey, undefined, { answers: apiKeySchema }));
apiKeyRoutes.delete('/:id', 'Revoke an API key', signedIn, may('api-key:edit'), command(revokeApiKey, undefined, { answers: apiKeySchema }));
