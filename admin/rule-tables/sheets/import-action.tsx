import { TopToolbar } from 'react-admin';
import { ImportTableButton } from './import-table-button.tsx';

/** The import above a list of tables or versions: the file names the table it belongs to. */
export const ImportAction = () => (
  <TopToolbar>
    <ImportTableButton />
  </TopToolbar>
);
