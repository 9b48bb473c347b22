import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';

interface PanesProps {
  entries: ReactNode;
  editor: ReactNode;
  problems: ReactNode;
  aside: ReactNode;
}

const Divider = ({ orientation }: { orientation: 'vertical' | 'horizontal' }) => {
  const translate = useTranslate();
  const across = orientation === 'vertical' ? { width: 6 } : { height: 6 };
  return (
    <Separator aria-label={translate('rule_tables.panes.resize')}>
      <Box sx={{ ...across, height: orientation === 'vertical' ? '100%' : 6, backgroundColor: 'divider', '&:hover, [data-separator="active"] &': { backgroundColor: 'primary.main' } }} />
    </Separator>
  );
};

/** The workbench's three panes, and the problems below the editor. Each desk remembers its widths; in a narrow window the third stands below. */
export const Panes = ({ entries, editor, problems, aside }: PanesProps) => {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('lg'));
  const name = isNarrow ? 'narrow' : 'wide';
  const outer = useDefaultLayout({ id: `izcelsme.workbench.${name}`, storage: localStorage });
  const middle = useDefaultLayout({ id: `izcelsme.workbench.${name}.middle`, storage: localStorage });
  const side = (
    <>
      <Divider orientation={isNarrow ? 'horizontal' : 'vertical'} />
      <Panel id="aside" defaultSize={isNarrow ? '34%' : '29%'} minSize={isNarrow ? 120 : 220}>{aside}</Panel>
    </>
  );
  return (
    <Group key={name} orientation="horizontal" {...outer} style={{ flex: 1, minHeight: 0 }}>
      <Panel id="entries" defaultSize={isNarrow ? '28%' : '19%'} minSize={160}>{entries}</Panel>
      <Divider orientation="vertical" />
      <Panel id="middle" minSize={280}>
        <Group orientation="vertical" {...middle} style={{ height: '100%' }}>
          <Panel id="editor" minSize={160}>{editor}</Panel>
          <Divider orientation="horizontal" />
          <Panel id="problems" defaultSize="18%" minSize={56}>{problems}</Panel>
          {isNarrow && side}
        </Group>
      </Panel>
      {!isNarrow && side}
    </Group>
  );
};
