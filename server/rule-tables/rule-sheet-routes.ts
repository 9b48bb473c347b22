import { describeRoutes } from '../http/described-routes.ts';
import { may, signedIn } from '../http/permission.ts';
import { receiveRuleTable, tableAs } from './rule-sheet-door.ts';

/** Rule tables as sheets: `/api/rule-table-versions/:id/export.…` and `/api/rule-table-versions/import`. */
export const ruleSheetRoutes = describeRoutes('/api/rule-table-versions', 'Versions of rule tables');

ruleSheetRoutes.get('/:id/export.csv', 'The whole table as CSV, from which it can be restored', signedIn, may('rule-table:read'), tableAs('csv'));
ruleSheetRoutes.get('/:id/export.xlsx', 'The whole table as XLSX, from which it can be restored', signedIn, may('rule-table:read'), tableAs('xlsx'));
ruleSheetRoutes.post('/import', 'Take a table in from JSON, CSV or XLSX, as a draft', signedIn, may('rule-table:edit'), receiveRuleTable);
