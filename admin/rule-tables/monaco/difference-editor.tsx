import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { commonOptions, monaco } from './monaco.ts';

interface DifferenceEditorProps {
  before: string;
  after: string;
  label: string;
}

/** Narrower than this, in CSS pixels, two texts do not stand side by side. */
const sideBySideFrom = 900;

/** Two texts side by side, what differs between them marked; long stretches that agree are folded away. */
export const DifferenceEditor = ({ before, after, label }: DifferenceEditorProps) => {
  const place = useRef<HTMLDivElement>(null);
  const isDark = useTheme().palette.mode === 'dark';
  useEffect(() => monaco.editor.setTheme(isDark ? 'office-dark' : 'office-light'), [isDark]);
  useEffect(() => {
    if (!place.current) return;
    const original = monaco.editor.createModel(before, 'json');
    const modified = monaco.editor.createModel(after, 'json');
    const editor = monaco.editor.createDiffEditor(place.current, {
      ...commonOptions,
      readOnly: true,
      originalEditable: false,
      renderSideBySideInlineBreakpoint: sideBySideFrom,
      hideUnchangedRegions: { enabled: true },
      originalAriaLabel: label,
      modifiedAriaLabel: label,
    });
    editor.setModel({ original, modified });
    return () => {
      editor.dispose();
      original.dispose();
      modified.dispose();
    };
  }, [before, after, label]);
  return <Box ref={place} sx={{ height: '100%', minHeight: 0 }} />;
};
