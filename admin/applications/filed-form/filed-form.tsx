import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Finding } from '../../../rules-schema/admissibility/findings.ts';
import type { FormBox } from '../../../rules-schema/application/form-box.ts';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { formBoxes, payloadSchemas } from '../../../rules-schema/application/payload.ts';
import { pointerSteps } from '../../../rules-schema/problem.ts';
import { Panel } from '../../display/panel.tsx';
import { BoxNumber } from '../examination/box-number.tsx';
import { FindingList } from '../examination/finding-list.tsx';
import { ofTheWhole } from '../examination/places.ts';
import { useFieldLabel } from './field-words.ts';
import { FiledValue } from './filed-value.tsx';
import { kindOf, type SchemaNode } from './schema-node.ts';

/** Findings of a box that no row shows beside itself. */
const ofBoxItself = (findings: readonly Finding[], { fields }: FormBox): Finding[] =>
  findings.filter(({ pointer }) => {
    const [first = '', second] = pointerSteps(pointer);
    return fields.includes(first) && !/^\d+$/.test(second ?? '');
  });

/** A form without goods as it is examined: box by box in its order, with what the checks found. */
export const FiledForm = ({ application }: { application: OpenApplication }) => {
  const translate = useTranslate();
  const whole = ofTheWhole(application.findings);
  return (
    <>
      {whole.length > 0 && <Panel title={translate('applications.whole')}><FindingList findings={whole} /></Panel>}
      <Panel title={translate(`applications.types.${application.type}`)}>
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {formBoxes[application.type].map((box) => <FiledBox key={box.box} application={application} box={box} />)}
        </Box>
      </Panel>
    </>
  );
};

const FiledBox = ({ application: { type, payload, findings }, box }: { application: OpenApplication; box: FormBox }) => {
  const translate = useTranslate();
  const label = useFieldLabel();
  const values: Readonly<Record<string, unknown>> = { ...payload };
  const nodes: Readonly<Record<string, SchemaNode>> = payloadSchemas[type].properties;
  const found = ofBoxItself(findings, box);
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', columnGap: 1.5, rowGap: 0.5, py: 1, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      <BoxNumber box={box.box} />
      <Box sx={{ minWidth: 0, display: 'grid', rowGap: 0.5 }}>
        <Typography variant="body2" component="h3" sx={{ color: 'text.secondary' }}>{translate(`applications.boxes.${type}.${box.box}`)}</Typography>
        {box.fields.map((field) => {
          const node = nodes[field] ?? {};
          const isNamed = box.fields.length > 1 && values[field] !== undefined && kindOf(node) !== 'group';
          return (
            <Typography key={field} component="div" sx={{ minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
              {isNamed && <Box component="span" sx={{ color: 'text.secondary' }}>{label(type, field)}: </Box>}
              {(values[field] !== undefined || box.fields.length === 1) && <FiledValue name={field} node={node} value={values[field]} pointer={`/${field}`} findings={findings} />}
            </Typography>
          );
        })}
        <FindingList findings={found} />
      </Box>
    </Box>
  );
};
