import Box from '@mui/material/Box';

/** A word of the JSON. */
export const Code = ({ text }: { text: string }) => <Box component="code" sx={{ fontSize: '0.8125rem', px: 0.75, py: 0.25, borderRadius: 0.5, backgroundColor: 'action.hover', overflowWrap: 'anywhere' }}>{text}</Box>;
