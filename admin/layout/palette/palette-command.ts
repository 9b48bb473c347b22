import type { useTranslate } from 'react-admin';
import type { NavigateFunction } from 'react-router-dom';
import type { Permission } from '../../../rules-schema/user/permissions.ts';

/** The heads under which the palette lists what it offers, from top to bottom. */
export const paletteGroups = ['do', 'go', 'found'] as const;

/** One line of the palette. `label` is text already in the reader's language; `hint` stands beside it in grey. */
export type PaletteCommand = {
  key: string;
  group: (typeof paletteGroups)[number];
  label: string;
  hint?: string;
  run: () => void;
};

/** What a source of commands may use to make and to carry them out. */
export type CommandContext = {
  permissions: readonly Permission[];
  translate: ReturnType<typeof useTranslate>;
  navigate: NavigateFunction;
};

/** Makes the commands a feature offers this person now; none when they may do nothing of it. */
export type CommandSource = (context: CommandContext) => PaletteCommand[];
