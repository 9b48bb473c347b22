import Dialog from '@mui/material/Dialog';
import LinearProgress from '@mui/material/LinearProgress';
import { useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { CommandList, commandElementId, commandListId } from './command-list.tsx';
import { PaletteInput } from './palette-input.tsx';
import { useOfferedCommands } from './offered-commands.ts';
import type { PaletteCommand } from './palette-command.ts';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Search and commands in one box, worked by the keyboard alone: type, arrows, Enter, Escape. */
export const CommandPalette = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const { commands, searching } = useOfferedCommands(typed);
  const current = Math.min(chosen, commands.length - 1);

  const run = (command: PaletteCommand) => {
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined && commands.length > 0) {
      event.preventDefault();
      setChosen((current + step + commands.length) % commands.length);
    }
    const command = commands[current];
    if (event.key === 'Enter' && command) {
      event.preventDefault();
      run(command);
    }
  };
  const type = (text: string) => {
    setTyped(text);
    setChosen(0);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{ paper: { sx: { mt: '10vh' }, 'aria-label': translate('layout.palette.label'), 'aria-labelledby': undefined } }}
    >
      <PaletteInput
        value={typed}
        onType={type}
        onKeyDown={onKeyDown}
        controls={commandListId}
        active={commands[current] && commandElementId(commands[current])}
      />
      <LinearProgress sx={{ height: 2, visibility: searching ? 'visible' : 'hidden' }} aria-hidden />
      <CommandList commands={commands} current={current} searching={searching} onRun={run} onPoint={setChosen} />
    </Dialog>
  );
};
