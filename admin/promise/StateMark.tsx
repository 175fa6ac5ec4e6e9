import CheckOutlined from '@mui/icons-material/CheckOutlined';
import ErrorOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { choiceWord } from '../core/words/sentences.ts';
import type { Standing } from './PromisesPage.tsx';

const ICONS = { BROKEN: ErrorOutlined, AT_RISK: ScheduleOutlined, KEPT: CheckOutlined, NOT_BUILT: null };

/** How a promise stands, by colour, shape and word. */
export function StateMark({ state }: { state: Standing['state'] }) {
  const translate = useTranslate();
  const Icon = ICONS[state];
  const urgent = state === 'BROKEN' || state === 'AT_RISK';
  return (
    <Box
      component="span"
      sx={t => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1,
        px: urgent ? 2 : 0,
        py: 0.5,
        borderRadius: 1,
        ...(state === 'BROKEN' && { color: t.palette.tones.red, bgcolor: t.palette.tones.redWash }),
        ...(state === 'AT_RISK' && { color: t.palette.tones.amber, bgcolor: t.palette.tones.amberWash }),
        ...(state === 'NOT_BUILT' && { color: t.palette.text.secondary }),
      })}
    >
      {Icon && <Icon fontSize="inherit" />}
      {choiceWord(translate, 'PromiseState', state)}
    </Box>
  );
}
