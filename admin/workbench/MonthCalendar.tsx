import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, ButtonBase, IconButton, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { day, monthName } from '../core/day.ts';
import { visuallyHidden } from '../core/show/visually-hidden.ts';
import { monthDays, monthOf, shifted } from './month.ts';
import type { WorkItem } from './useWorkbench.ts';

interface Props {
  items: readonly WorkItem[];
  today: string;
  chosen: string | null;
  onChoose: (date: string | null) => void;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The month's due dates beside the list; a day shows how many are due and filters the list. */
export function MonthCalendar({ items, today, chosen, onChoose }: Props) {
  const translate = useTranslate();
  const [month, setMonth] = useState(monthOf(today));
  const title = monthName(month);
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={translate('pages.workbench.calendar', { month: title })}
      sx={{ p: 3, width: 288, maxWidth: '100%', flexShrink: 0 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 2 }}>
        <Typography component="h2" variant="subtitle2" sx={{ flexGrow: 1 }} aria-live="polite">
          {title}
        </Typography>
        <IconButton
          size="small"
          aria-label={translate('pages.workbench.previous')}
          onClick={() => setMonth(shifted(month, -1))}
        >
          <ChevronLeft fontSize="small" />
        </IconButton>
        <IconButton
          size="small"
          aria-label={translate('pages.workbench.following')}
          onClick={() => setMonth(shifted(month, 1))}
        >
          <ChevronRight fontSize="small" />
        </IconButton>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(7, 1fr)', gap: 0.5, textAlign: 'center' }}>
        {WEEKDAYS.map(name => (
          <Typography key={name} variant="caption" color="textSecondary">
            {name}
          </Typography>
        ))}
        {monthDays(month).map((date, cell) => (
          <Day
            key={date ?? `blank ${cell}`}
            date={date}
            due={items.filter(i => i.deadline.due === date)}
            {...{ today, chosen, onChoose }}
          />
        ))}
      </Box>
    </Paper>
  );
}

function Day({
  date,
  due,
  today,
  chosen,
  onChoose,
}: Omit<Props, 'items'> & { date: string | null; due: WorkItem[] }) {
  const translate = useTranslate();
  if (!date) return <span />;
  const number = Number(date.slice(8));
  const urgency = due.find(i => i.deadline.urgency === 'RED')
    ? 'red'
    : due.find(i => i.deadline.urgency === 'AMBER')
      ? 'amber'
      : null;
  if (due.length === 0) {
    return (
      <Typography
        variant="body2"
        color="textSecondary"
        sx={{
          py: 1,
          fontWeight: date === today ? 700 : 400,
          textDecoration: date === today ? 'underline' : 'none',
        }}
      >
        {number}
      </Typography>
    );
  }
  return (
    <ButtonBase
      aria-pressed={chosen === date}
      onClick={() => onChoose(chosen === date ? null : date)}
      sx={t => ({
        flexDirection: 'column',
        borderRadius: 1,
        py: 0.5,
        fontWeight: 700,
        typography: 'body2',
        minHeight: 36,
        outline: chosen === date ? `2px solid ${t.palette.primary.main}` : 'none',
        color: urgency ? t.palette.tones[urgency] : t.palette.text.primary,
        bgcolor: urgency
          ? t.palette.tones[urgency === 'red' ? 'redWash' : 'amberWash']
          : t.palette.action.hover,
      })}
    >
      {/* What is read out holds what is seen, in its order (WCAG 2.5.3). */}
      <span>
        {number}
        <span style={visuallyHidden}>{`${day(date).slice(String(number).length)}: `}</span>
      </span>
      <Box component="span" sx={{ typography: 'caption', lineHeight: 1 }}>
        {due.length}
        <span style={visuallyHidden}> {translate('pages.workbench.due')}</span>
      </Box>
    </ButtonBase>
  );
}
