import { answer } from './answer.ts';
import { describeRoutes } from './described-routes.ts';

const officeSchema = {
  type: 'object',
  title: 'The office',
  required: ['name', 'demo'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', title: 'Name' },
    demo: { type: 'boolean', title: 'Demo people may sign in' },
  },
} as const;

/** What anyone may know before signing in: `/api/office`. */
export const officeRoutes = describeRoutes('/api/office', 'Office');

officeRoutes.get('/', 'What anyone may know of the office',
  answer(async ({ request }) => ({ name: 'Izcelsme', demo: request.office.demo }), { answers: officeSchema, description: 'The office.' }));
