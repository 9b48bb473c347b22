import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { FormBox } from '../../../rules-schema/application/form-box.ts';
import { formBoxes, payloadSchemas, type ApplicationTypeId } from '../../../rules-schema/application/payload.ts';
import { FormSection } from '../form/form-section.tsx';
import { FiledField } from './filed-field.tsx';
import { FindingsSoFar } from './findings-so-far.tsx';
import type { SchemaNode } from './schema-node.ts';
import { useFindingsSoFar } from './use-findings-so-far.ts';

const tabsOf = (boxes: readonly FormBox[]): string[] => [...new Set(boxes.map(({ tab = '' }) => tab))];

/** The fields of a form without goods, by its schema and its boxes, a sheet a tab; what the checks find stands under each box while one types. */
export const FiledFormFields = ({ type }: { type: ApplicationTypeId }) => {
  const translate = useTranslate();
  const boxes = formBoxes[type];
  const tabs = tabsOf(boxes);
  const [tab, setTab] = useState(tabs[0] ?? '');
  const findings = useFindingsSoFar(type);
  const nodes: Readonly<Record<string, SchemaNode>> = payloadSchemas[type].properties;
  const foundOn = (sheet: string): number => boxes.filter((box) => box.tab === sheet).reduce((sum, box) => sum + findings.inBox(box).length, 0);
  return (
    <Box sx={{ width: '100%' }}>
      <Tabs value={tab} onChange={(_, chosen: string) => setTab(chosen)} variant="scrollable" sx={{ mb: 1 }}>
        {tabs.map((sheet) => {
          const count = foundOn(sheet);
          const name = translate(`applications.tabs.${sheet}`);
          return <Tab key={sheet} value={sheet} label={count === 0 ? name : `${name} (${count})`} />;
        })}
      </Tabs>
      {boxes.map((box) => (
        <Box key={box.box} sx={{ display: box.tab === tab ? 'block' : 'none' }}>
          <FormSection type={type} box={box.box}>
            {box.fields.map((field) => <FiledField key={field} source={`payload.${field}`} parent={type} name={field} node={nodes[field] ?? {}} />)}
            <FindingsSoFar findings={findings.inBox(box)} />
          </FormSection>
        </Box>
      ))}
      <FindingsSoFar findings={findings.ofTheWhole} />
    </Box>
  );
};
