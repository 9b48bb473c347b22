import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import IconButton from '@mui/material/IconButton';
import RedoIcon from '@mui/icons-material/Redo';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import UndoIcon from '@mui/icons-material/Undo';
import { lazy, memo, Suspense, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { JsonEditorProps } from '../monaco/json-editor.tsx';
import { SCOPES, showsForm, showsText, type Scope } from './scope.ts';

const JsonEditor = lazy(async () => ({ default: (await import('../monaco/json-editor.tsx')).JsonEditor }));

interface EditorPaneProps extends JsonEditorProps {
  scope: Scope;
  heading: string;
  form: ReactNode;
  onScope: (scope: Scope) => void;
  onUndo: () => void;
  onRedo: () => void;
  onLayOut: () => void;
}

/** What is being worked on: an entry as a form, as text or as both, or the whole document. The text stays open behind the form: one document, one way back. */
export const EditorPane = memo(({ scope, heading, form, onScope, onUndo, onRedo, onLayOut, ...editor }: EditorPaneProps) => {
  const translate = useTranslate();
  return (
    <Box component="section" aria-label={translate('rule_tables.editor.pane')} sx={{ height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, px: 1, py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
        <ToggleButtonGroup exclusive size="small" value={scope} aria-label={translate('rule_tables.editor.scope')} onChange={(_event, chosen: Scope | null) => chosen && onScope(chosen)} sx={{ '& button': { py: 0.25, px: 1, fontSize: '0.75rem', whiteSpace: 'nowrap' } }}>
          {SCOPES.map((each) => <ToggleButton key={each} value={each}>{translate(`rule_tables.editor.${each}`)}</ToggleButton>)}
        </ToggleButtonGroup>
        <Typography variant="body2" noWrap className="tabular" sx={{ flex: 1, minWidth: 0, color: 'text.secondary' }}>{heading}</Typography>
        {!editor.readOnly && (
          <Box sx={{ display: 'flex', alignItems: 'center' }}>
            <IconButton size="small" onClick={onUndo} aria-label={translate('rule_tables.editor.undo')} title={`${translate('rule_tables.editor.undo')} (Ctrl+Z)`}><UndoIcon fontSize="small" /></IconButton>
            <IconButton size="small" onClick={onRedo} aria-label={translate('rule_tables.editor.redo')} title={`${translate('rule_tables.editor.redo')} (Ctrl+Y)`}><RedoIcon fontSize="small" /></IconButton>
            <Button size="small" onClick={onLayOut}>{translate('rule_tables.editor.lay_out')}</Button>
          </Box>
        )}
      </Box>
      {showsForm(scope) && <Box sx={{ flex: 1, minHeight: 0 }}>{form}</Box>}
      <Box sx={{ flex: 1, minHeight: 0, display: showsText(scope) ? 'block' : 'none', borderTop: showsForm(scope) ? 1 : 0, borderColor: 'divider' }}>
        <Suspense fallback={<Box sx={{ p: 2 }}><CircularProgress size={20} aria-label={translate('ra.page.loading')} /></Box>}>
          <JsonEditor {...editor} />
        </Suspense>
      </Box>
    </Box>
  );
});
EditorPane.displayName = 'EditorPane';
