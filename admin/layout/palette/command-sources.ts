import { applicationCommands } from '../../applications/application-commands.ts';
import { inviteUserCommand } from '../../users/invite-user-command.ts';
import type { CommandSource } from './palette-command.ts';

/** What can be done from the palette besides going somewhere. A feature adds its source here. */
export const commandSources: CommandSource[] = [applicationCommands, inviteUserCommand];
