import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { FormBox } from '../../../rules-schema/application/form-box.ts';
import { BoxNumber } from './box-number.tsx';
import { FindingList } from './finding-list.tsx';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { inBox } from './places.ts';
import { PrintedValue } from './printed-value.tsx';

/** Boxes of the form as printed: number, name, what stands in it, and beside it what the checks found there. */
export const FormBoxes = ({ application, boxes }: { application: OpenApplication; boxes: readonly FormBox[] }) => (
  <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {boxes.map((box) => <FilledBox key={box.box} application={application} box={box} />)}
  </Box>
);

const row = {
  display: 'grid', gridTemplateColumns: { xs: '28px minmax(0, 1fr)', md: '28px minmax(0, 1fr) minmax(0, 1fr)' },
  columnGap: 1.5, rowGap: 0.5, py: 1, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 },
};

const FilledBox = ({ application: { type, payload, findings }, box }: { application: OpenApplication; box: FormBox }) => {
  const translate = useTranslate();
  const found = inBox(findings, box);
  const values: Readonly<Record<string, unknown>> = { ...payload };
  const filled = box.fields.filter((field) => values[field] !== undefined);
  return (
    <Box component="li" sx={row}>
      <BoxNumber box={box.box} />
      <Box sx={{ minWidth: 0, gridColumn: { md: found.length === 0 ? '2 / span 2' : undefined } }}>
        <Typography variant="body2" component="h3" sx={{ color: 'text.secondary' }}>{translate(`applications.boxes.${type}.${box.box}`)}</Typography>
        {filled.length === 0 && <Typography>–</Typography>}
        {filled.map((field, place) => (
          <Typography key={field} component="div" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            {(place > 0 || box.box === 'application') && <Box component="span" sx={{ color: 'text.secondary' }}>{translate(`applications.fields.${field}`)}: </Box>}
            <PrintedValue value={values[field]} field={field} />
          </Typography>
        ))}
      </Box>
      {found.length > 0 && <Box sx={{ gridColumn: { xs: 2, md: 3 } }}><FindingList findings={found} /></Box>}
    </Box>
  );
};
