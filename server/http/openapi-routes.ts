import { answer } from './answer.ts';
import { describeRoutes, type DescribedRoutes } from './described-routes.ts';
import { describeApi } from './openapi.ts';

/** The API's description of itself: `/api/openapi.json`. @param all every noun's routes, asked for when it is first read */
export function openapiRoutes(all: () => readonly DescribedRoutes[]): DescribedRoutes {
  const routes = describeRoutes('/api/openapi.json', 'Description');
  let description: object | undefined;
  routes.get('/', 'This description (OpenAPI 3.1)', answer(async () => (description ??= describeApi(all())), { description: 'The description.' }));
  return routes;
}
