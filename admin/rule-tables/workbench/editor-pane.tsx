import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import UndoIcon from '@mui/icons-material/Undo';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import type { JsonEditorProps } from '../monaco/json-editor.tsx';

const JsonEditor = lazy(async () => ({ default: (await import('../monaco/json-editor.tsx')).JsonEditor }));

export type Scope = 'entry' | 'document';

interface EditorPaneProps extends JsonEditorProps {
  scope: Scope;
  heading: string;
  onScope: (scope: Scope) => void;
  onUndo: () => void;
  onLayOut: () => void;
}

/** The text being worked on: one entry of it, or the whole document. */
export const EditorPane = ({ scope, heading, onScope, onUndo, onLayOut, ...editor }: EditorPaneProps) => {
  const translate = useTranslate();
  return (
    <Box component="section" aria-label={translate('rule_tables.editor.label')} sx={{ height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, px: 1, py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
        <ToggleButtonGroup exclusive size="small" value={scope} aria-label={translate('rule_tables.editor.scope')} onChange={(_event, chosen: Scope | null) => chosen && onScope(chosen)} sx={{ '& button': { py: 0.25, px: 1, fontSize: '0.75rem' } }}>
          <ToggleButton value="entry">{translate('rule_tables.editor.entry')}</ToggleButton>
          <ToggleButton value="document">{translate('rule_tables.editor.document')}</ToggleButton>
        </ToggleButtonGroup>
        <Typography variant="body2" noWrap className="tabular" sx={{ flex: 1, minWidth: 0, color: 'text.secondary' }}>{heading}</Typography>
        {!editor.readOnly && (
          <>
            <Button size="small" startIcon={<UndoIcon />} onClick={onUndo}>{translate('rule_tables.editor.undo')}</Button>
            <Button size="small" onClick={onLayOut}>{translate('rule_tables.editor.lay_out')}</Button>
          </>
        )}
      </Box>
      <Box sx={{ flex: 1, minHeight: 0 }}>
        <Suspense fallback={<Box sx={{ p: 2 }}><CircularProgress size={20} aria-label={translate('ra.page.loading')} /></Box>}>
          <JsonEditor {...editor} />
        </Suspense>
      </Box>
    </Box>
  );
};
