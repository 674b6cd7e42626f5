import { Box } from '@mui/material';

/** A due time as the server explains it, one counted or passed-over stretch per line, the due time last. */
export const Reckoning = ({ explained }: { explained: string }) => (
  <Box component="ul" sx={{ m: 0, pl: 3, '& li:last-of-type': { fontWeight: 700 } }}>
    {explained.split('; ').map((line, at) => (
      <li key={at}>{line}</li>
    ))}
  </Box>
);
