import { Box } from '@mui/material';
import { Fragment } from 'react';

/** A text whose e-mail addresses take a second line before their @ and dots, in mid-word only where even that is too wide. */
export function Breakable({ text }: { text: string }) {
  const [first, ...rest] = text.split(/(?=[@.][\w-])/);
  return (
    <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
      {first}
      {rest.map((part, place) => (
        <Fragment key={`${place} ${part}`}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </Box>
  );
}
