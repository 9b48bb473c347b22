import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { paletteGroups, type PaletteCommand } from './palette-command.ts';

export const commandListId = 'palette-commands';
export const commandElementId = ({ key }: PaletteCommand): string => `palette-command-${key}`;

type CommandListProps = {
  commands: PaletteCommand[];
  current: number;
  searching: boolean;
  onRun: (command: PaletteCommand) => void;
  onPoint: (position: number) => void;
};

/** What the palette offers, under its heads, with the current line marked. */
export const CommandList = ({ commands, current, searching, onRun, onPoint }: CommandListProps) => {
  const translate = useTranslate();
  return (
    <Box
      id={commandListId}
      role="listbox"
      aria-label={translate('layout.palette.label')}
      sx={{ maxHeight: '52vh', overflowY: 'auto', px: 1, pb: 1 }}
    >
      {paletteGroups.map((group) => {
        const lines = commands.filter((command) => command.group === group);
        return lines.length === 0 ? null : (
          <Box key={group} role="group" aria-label={translate(`layout.palette.groups.${group}`)}>
            <Typography variant="overline" aria-hidden sx={{ px: 1.5, color: 'text.secondary', display: 'block' }}>
              {translate(`layout.palette.groups.${group}`)}
            </Typography>
            {lines.map((command) => {
              const position = commands.indexOf(command);
              return (
                <CommandLine
                  key={command.key}
                  command={command}
                  chosen={position === current}
                  onRun={() => onRun(command)}
                  onPoint={() => onPoint(position)}
                />
              );
            })}
          </Box>
        );
      })}
      {commands.length === 0 && !searching && (
        <Typography variant="body2" sx={{ px: 1.5, py: 2, color: 'text.secondary' }}>
          {translate('layout.palette.nothing')}
        </Typography>
      )}
    </Box>
  );
};

type CommandLineProps = { command: PaletteCommand; chosen: boolean; onRun: () => void; onPoint: () => void };

const CommandLine = ({ command, chosen, onRun, onPoint }: CommandLineProps) => {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <Box
      ref={line}
      id={commandElementId(command)}
      role="option"
      aria-selected={chosen}
      onClick={onRun}
      onMouseMove={onPoint}
      sx={{
        display: 'flex',
        justifyContent: 'space-between',
        gap: 2,
        px: 1.5,
        py: 1,
        borderRadius: 1,
        cursor: 'pointer',
        backgroundColor: chosen ? 'primary.light' : undefined,
      }}
    >
      <Typography variant="body1" noWrap>
        {command.label}
      </Typography>
      <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>
        {command.hint}
      </Typography>
    </Box>
  );
};
