import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { spacedCode } from '../../rules-schema/origin-rules/hs-code.ts';
import { CopyButton } from './copy-button.tsx';

/** A code of the Harmonized System as the tariff prints it, its description on hover, and a button that copies it. */
export const HsCode = ({ code, description }: { code: string; description?: string }) => {
  const printed = spacedCode(code);
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        whiteSpace: 'nowrap',
        '& button': { opacity: 0 },
        '&:hover button, & button:focus-visible': { opacity: 1 },
      }}
    >
      <Tooltip title={description ?? ''}>
        <span className="tabular">{printed}</span>
      </Tooltip>
      <CopyButton text={printed} what={printed} />
    </Box>
  );
};
