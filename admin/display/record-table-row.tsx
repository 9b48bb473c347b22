import Checkbox from '@mui/material/Checkbox';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import {
  useDataTableCallbacksContext,
  useDataTableConfigContext,
  useDataTableSelectedIdsContext,
  useGetPathForRecordCallback,
  useGetRecordRepresentation,
  useRecordContext,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { useNavigate } from 'react-router-dom';

/** Opens the row's record the way the table was told to: `rowClick`, or its page when nothing was said. */
const useOpenRow = (): (() => Promise<void>) => {
  const record = useRecordContext();
  const resource = useResourceContext();
  const { rowClick } = useDataTableCallbacksContext();
  const pathFor = useGetPathForRecordCallback();
  const navigate = useNavigate();
  return async () => {
    if (!record || !resource) return;
    const link = typeof rowClick === 'function' ? await rowClick(record.id, resource, record) : rowClick;
    const path = await pathFor({ record, resource, link });
    if (path) navigate(path, { state: { _scrollToTop: true } });
  };
};

/** One record as a row: click or Enter opens it. */
export const RecordTableRow = ({ children, className }: { children?: ReactNode; className?: string }) => {
  const { hasBulkActions = false } = useDataTableConfigContext();
  const { rowClick } = useDataTableCallbacksContext();
  const open = useOpenRow();
  const opens = rowClick !== false;
  const openByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) void open();
  };
  return (
    <TableRow
      className={className}
      hover
      tabIndex={opens ? 0 : undefined}
      onClick={opens ? () => void open() : undefined}
      onKeyDown={opens ? openByKey : undefined}
      sx={{ cursor: opens ? 'pointer' : undefined }}
    >
      {hasBulkActions && (
        <TableCell padding="checkbox">
          <RowCheckbox />
        </TableCell>
      )}
      {children}
    </TableRow>
  );
};

const RowCheckbox = () => {
  const translate = useTranslate();
  const record = useRecordContext();
  const represent = useGetRecordRepresentation();
  const { handleToggleItem, isRowSelectable } = useDataTableCallbacksContext();
  const selected = useDataTableSelectedIdsContext();
  if (!record) return null;
  const label = `${translate('ra.action.select_row')}: ${represent(record)}`;
  const toggle = (event: MouseEvent) => {
    event.stopPropagation();
    handleToggleItem?.(record.id, event);
  };
  return (
    <Checkbox
      size="small"
      checked={selected?.includes(record.id) ?? false}
      disabled={isRowSelectable ? !isRowSelectable(record) : false}
      onClick={toggle}
      slotProps={{ input: { 'aria-label': label } }}
    />
  );
};
