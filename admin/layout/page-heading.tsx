import Typography from '@mui/material/Typography';

/** The element React-Admin's `<Title>` of each page writes into; also the page's one first-level heading. */
export const pageHeadingId = 'react-admin-title';

export const PageHeading = () => (
  <Typography variant="h1" id={pageHeadingId} sx={{ mt: 2.5, mb: 0.5, minHeight: '1.3em' }} />
);
