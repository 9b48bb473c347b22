import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import CheckIcon from '@mui/icons-material/CheckCircleOutline';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import Typography from '@mui/material/Typography';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { DocumentDiagnostic } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';

interface ProblemsListProps {
  diagnostics: readonly DocumentDiagnostic[];
  onGo: (diagnostic: DocumentDiagnostic) => void;
}

const usualRowPixels = 30;

/** Everything the checks have to say about the document, errors first; each leads to its line. Only what is in sight is drawn. */
export const ProblemsList = memo(({ diagnostics, onGo }: ProblemsListProps) => {
  const translate = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: diagnostics.length, getScrollElement: () => frame.current, estimateSize: () => usualRowPixels, overscan: 6 });
  return (
    <Box ref={frame} component="section" aria-label={translate('rule_tables.problems.label')} sx={{ height: '100%', overflowY: 'auto' }}>
      {diagnostics.length === 0 && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', p: 1.5, color: 'success.main' }}>
          <CheckIcon fontSize="small" />
          <Typography variant="body2">{translate('rule_tables.problems.none')}</Typography>
        </Box>
      )}
      <Box component="ul" sx={{ position: 'relative', listStyle: 'none', m: 0, p: 0 }} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const diagnostic = diagnostics[index];
          return (
            <li key={index} ref={rows.measureElement} data-index={index} style={{ position: 'absolute', top: 0, left: 0, right: 0, transform: `translateY(${start}px)` }}>
              {diagnostic && <Problem diagnostic={diagnostic} onGo={onGo} />}
            </li>
          );
        })}
      </Box>
    </Box>
  );
});
ProblemsList.displayName = 'ProblemsList';

const Problem = ({ diagnostic, onGo }: { diagnostic: DocumentDiagnostic; onGo: (diagnostic: DocumentDiagnostic) => void }) => {
  const { severity, message, line, entryId } = diagnostic;
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const [Icon, colour] = severity === 'error' ? [ErrorIcon, 'error.main'] : [WarningIcon, 'warning.main'];
  return (
    <ButtonBase onClick={() => onGo(diagnostic)} sx={{ width: '100%', justifyContent: 'flex-start', alignItems: 'baseline', gap: 1, px: 1.5, py: 0.5, textAlign: 'left', '&:hover, &:focus-visible': { backgroundColor: 'action.hover' } }}>
      <Icon sx={{ fontSize: 16, color: colour, flex: 'none', alignSelf: 'center' }} titleAccess={translate(`rule_tables.problems.${severity}`)} />
      <Typography variant="body2" sx={{ flex: 1, overflowWrap: 'anywhere' }}>{inReadersLanguage(message)}</Typography>
      <Typography variant="body2" className="tabular" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {entryId ? `${entryId} · ` : ''}{translate('rule_tables.problems.line', { line })}
      </Typography>
    </ButtonBase>
  );
};
