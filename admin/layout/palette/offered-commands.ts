import { useNavigate } from 'react-router-dom';
import { usePermissions, useTranslate } from 'react-admin';
import type { Permission } from '../../../rules-schema/user/permissions.ts';
import { useVisibleMenu } from '../menu/visible-menu.ts';
import { commandSources } from './command-sources.ts';
import { useFoundRecords } from './found-records.ts';
import { matches } from './matching.ts';
import { paletteGroups, type CommandContext, type PaletteCommand } from './palette-command.ts';

/** Everything the palette offers for what is typed: deeds, places, then records found on the server. */
export const useOfferedCommands = (typed: string): { commands: PaletteCommand[]; searching: boolean } => {
  const { permissions = [] } = usePermissions<Permission[]>();
  const translate = useTranslate();
  const navigate = useNavigate();
  const context: CommandContext = { permissions, translate, navigate };
  const places = usePlaces(context);
  const { found, searching } = useFoundRecords(typed, context);

  const deeds = commandSources.flatMap((source) => source(context));
  const fitting = [...deeds, ...places].filter(({ label, hint = '' }) => matches(`${label} ${hint}`, typed.trim()));
  const commands = paletteGroups.flatMap((group) => [...fitting, ...found].filter((command) => command.group === group));
  return { commands, searching };
};

const usePlaces = ({ translate, navigate }: CommandContext): PaletteCommand[] => {
  const sections = useVisibleMenu();
  const home: PaletteCommand = {
    key: 'go/',
    group: 'go',
    label: translate('layout.menu.home'),
    run: () => void navigate('/'),
  };
  const places = sections.flatMap(({ name, entries }) =>
    entries.map(
      ({ to, label }): PaletteCommand => ({
        key: `go${to}`,
        group: 'go',
        label: translate(label, { smart_count: 2 }),
        hint: translate(`layout.sections.${name}`),
        run: () => void navigate(to),
      }),
    ),
  );
  return [home, ...places];
};
