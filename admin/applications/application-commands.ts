import type { Application } from '../../rules-schema/application/application.ts';
import type { CommandContext, CommandSource } from '../layout/palette/palette-command.ts';
import { readFrom, runCommand } from '../server-door/commands.ts';

const firstUnclaimed = `applications?${new URLSearchParams({ filter: '{"heldBy":"unclaimed"}', sort: '["dueAt","ASC"]', range: '[0,0]' })}`;

/** Claims what is due first and opens it; leads to the queue when nothing waits or a colleague was quicker. */
const claimNext = async (navigate: CommandContext['navigate']): Promise<void> => {
  try {
    const [next] = await readFrom<Application[]>(firstUnclaimed);
    if (!next) return void navigate('/applications');
    await runCommand('applications', next.id, 'claim', {}, { version: next.version });
    return void navigate(`/applications/${next.id}/show`);
  } catch {
    return void navigate('/applications');
  }
};

/** "Claim the next" and "New application" from the command palette. */
export const applicationCommands: CommandSource = ({ permissions, translate, navigate }) => [
  ...(permissions.includes('application:claim')
    ? [{ key: 'do/claim-next', group: 'do' as const, label: translate('applications.claim.next'), run: () => void claimNext(navigate) }]
    : []),
  ...(permissions.includes('application:edit')
    ? [{ key: 'do/new-application', group: 'do' as const, label: translate('applications.new.action'), run: () => void navigate('/applications/create') }]
    : []),
];
