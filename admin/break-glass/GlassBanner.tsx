import { Alert } from '@mui/material';
import { useEffect, useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { instant } from '../core/day.ts';

const MINUTE = 60_000;
const LOOK_AGAIN = 15_000;

/** Says of a record that it is open in an emergency, and for how long still (§6.4). */
export function GlassBanner() {
  const translate = useTranslate();
  const until = useRecordContext()?.glassUntil as string | null | undefined;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), LOOK_AGAIN);
    return () => clearInterval(ticking);
  }, []);
  if (!until) return null;
  const minutes = Math.ceil((Date.parse(until) - now) / MINUTE);
  const left = translate('pages.break_glass.minutes', { smart_count: minutes });
  return (
    <Alert severity={minutes > 0 ? 'warning' : 'error'} sx={{ mb: 4 }}>
      {minutes > 0
        ? translate('pages.break_glass.open', { time: instant(until), left })
        : translate('pages.break_glass.over')}
    </Alert>
  );
}
