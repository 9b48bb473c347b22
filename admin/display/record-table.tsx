import { DataTable, DataTableBody, type DataTableBodyProps, type DataTableProps } from 'react-admin';
import { RecordTableRow } from './record-table-row.tsx';

const RecordTableBody = (props: DataTableBodyProps) => <DataTableBody {...props} row={RecordTableRow} />;

/**
 * React-Admin's table with rows that the keyboard reaches (Tab, Enter) and checkboxes that say which row they select.
 * Offers no bulk actions unless the list passes `bulkActionButtons`.
 */
export const RecordTable = ({ bulkActionButtons = false, ...props }: DataTableProps) => (
  <DataTable
    body={RecordTableBody}
    bulkActionButtons={bulkActionButtons}
    size="small"
    {...props}
    sx={{ overflowX: 'auto', ...props.sx }}
  />
);

RecordTable.Col = DataTable.Col;
RecordTable.NumberCol = DataTable.NumberCol;
