import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Item } from '../../../rules-schema/application/payload.ts';
import { Money } from '../../display/figure.tsx';
import { HsCode } from '../../display/hs-code.tsx';

type Material = NonNullable<Item['materials']>[number];

const statusOf = ({ originating, whollyObtained }: Material): string =>
  whollyObtained ? 'wholly-obtained' : originating === undefined ? 'unknown' : originating ? 'originating' : 'non-originating';

const heads = ['code', 'value', 'status', 'origin'] as const;

/** The materials an item was made from, as the applicant declared them. */
export const BillOfMaterials = ({ item }: { item: Item }) => {
  const materials = item.materials ?? [];
  const translate = useTranslate();
  const label = translate('applications.bill', { smart_count: materials.length });
  if (materials.length === 0) return null;
  return (
    <Accordion disableGutters elevation={0} sx={{ '&::before': { display: 'none' }, backgroundColor: 'transparent' }}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />} sx={{ px: 0 }}><Typography variant="body2">{label}</Typography></AccordionSummary>
      <AccordionDetails sx={{ p: 0, overflowX: 'auto' }}>
        <Table size="small" aria-label={label}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('applications.fields.id')}</TableCell>
              {heads.map((head) => <TableCell key={head} align={head === 'value' ? 'right' : 'left'}>{translate(`determinations.form.material_${head}`)}</TableCell>)}
            </TableRow>
          </TableHead>
          <TableBody>
            {materials.map((material, place) => (
              <TableRow key={place}>
                <TableCell>{[material.id, material.description].filter(Boolean).join(' · ')}</TableCell>
                <TableCell><HsCode code={material.code} /></TableCell>
                <TableCell align="right"><Money value={material.value} /></TableCell>
                <TableCell>{translate(`determinations.form.status.${statusOf(material)}`)}</TableCell>
                <TableCell>{material.origin ?? '–'}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </AccordionDetails>
    </Accordion>
  );
};
