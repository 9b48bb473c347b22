import { acceptedInvitationSchema, acceptInvitationSchema } from '../../rules-schema/user/user.ts';
import type { ShapeOf } from '../../rules-schema/schema-shape.ts';
import { theOffice } from '../command/context.ts';
import { runCommand } from '../command/run-command.ts';
import { describeRoutes, piece } from '../http/described-routes.ts';
import { demandShape, readBody } from '../http/read-body.ts';
import { acceptInvitation } from './accept-invitation.ts';

/** The invited person, who cannot sign in yet, sets a password: `/api/invitations`. */
export const invitationRoutes = describeRoutes('/api/invitations', 'Invitations');

const accept = piece(async (request, response) => {
  const input = demandShape(acceptInvitationSchema, await readBody(request, response)) as ShapeOf<typeof acceptInvitationSchema>;
  const origin = { actor: theOffice, now: request.office.now(), requestId: request.requestId, ip: request.ip ?? null };
  const { answer } = await runCommand(request.office.db, acceptInvitation, input, origin);
  response.json(answer);
}, {
  body: acceptInvitationSchema,
  answer: { status: 200, description: 'The password is set; sign in with it.', schema: acceptedInvitationSchema },
});

invitationRoutes.post('/accept', 'Accept an invitation', accept);
