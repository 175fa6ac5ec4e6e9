import { Alert, Box, Button, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

/** The recovery codes, shown this once; going on loads the panel anew with the viewer's full rights. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const translate = useTranslate();
  const [told, setTold] = useState<'copied' | 'not_copied' | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone; the keyboard goes on at what came.
  useEffect(() => title.current?.focus(), []);
  const copy = async () => {
    const copied = await navigator.clipboard?.writeText(codes.join('\n')).then(
      () => true,
      () => false,
    );
    setTold(copied ? 'copied' : 'not_copied');
  };
  return (
    <Box>
      <Typography variant="h2" component="h3" ref={title} tabIndex={-1} sx={{ mb: 2 }}>
        {translate('pages.codes.title')}
      </Typography>
      <Typography sx={{ mb: 4, maxWidth: 640 }}>{translate('pages.codes.about')}</Typography>
      <Box
        component="ul"
        aria-label={translate('pages.codes.list')}
        sx={{
          listStyle: 'none',
          m: 0,
          mb: 4,
          p: 4,
          display: 'grid',
          columnGap: 8,
          rowGap: 2,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
          width: 'fit-content',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          fontFamily: 'monospace',
        }}
      >
        {codes.map(code => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Box data-print="no" sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
        <Button variant="outlined" onClick={() => void copy()}>
          {translate('pages.codes.copy')}
        </Button>
        <Button variant="outlined" onClick={() => window.print()}>
          {translate('pages.codes.print')}
        </Button>
        <Button variant="contained" onClick={() => window.location.assign('/')}>
          {translate('pages.codes.kept')}
        </Button>
      </Box>
      <Box aria-live="polite" sx={{ mt: 3 }}>
        {told && (
          <Alert severity={told === 'copied' ? 'success' : 'warning'}>
            {translate(`pages.codes.${told}`)}
          </Alert>
        )}
      </Box>
    </Box>
  );
}
