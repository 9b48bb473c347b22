import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ReferenceField } from '../../../rules-schema/origin-rules/reference/rule-language.ts';
import { Code } from './code.tsx';

interface ReferenceFieldsProps {
  fields: readonly ReferenceField[];
  of: string;
  pathTo: (anchor: string) => string;
}

/** The longest example, in characters, that a cell shows in full. */
const longestExample = 90;

const exampleOf = (example: unknown): string => {
  const text = JSON.stringify(example);
  return text.length > longestExample ? `${text.slice(0, longestExample)} …` : text;
};

/** The fields of a part of the language. */
export const ReferenceFields = ({ fields, of, pathTo }: ReferenceFieldsProps) => {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={translate('rule_book.reference.fields_of', { title: of })} sx={{ tableLayout: 'fixed', minWidth: 520, '& td': { verticalAlign: 'top', whiteSpace: 'normal', overflowWrap: 'anywhere' } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '22%' }}>{translate('rule_book.reference.field')}</TableCell>
            <TableCell sx={{ width: '46%' }}>{translate('rule_book.reference.meaning')}</TableCell>
            <TableCell>{translate('rule_book.reference.example', { smart_count: 1 })}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {fields.map((field) => (
            <TableRow key={field.name}>
              <TableCell>
                <Code text={field.name} />
                {field.isRequired && <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>{translate('rule_book.reference.required')}</Typography>}
              </TableCell>
              <TableCell>
                {field.leadsTo === null ? field.title : <Link component={RouterLink} to={pathTo(field.leadsTo)} replace>{field.title}</Link>}
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>{field.description}</Typography>
              </TableCell>
              <TableCell><Code text={exampleOf(field.example)} /></TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
