import ErrorOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import { useTranslate, type TranslateFunction } from 'react-admin';
import { day } from '../day.ts';
import { DEADLINE } from '../theme-lists.ts';
import { visuallyHidden } from './visually-hidden.ts';

/** A date that something is due by, as the server worked it out (M22). */
export interface Deadline {
  /** `YYYY-MM-DD`, the last day on which it is on time. */
  date: string;
  /** What must be done: "acknowledge". */
  verb: string;
  urgency: 'RED' | 'AMBER' | 'NONE';
  /** Working days from today; negative once it is late, absent where days are not what counts. */
  workingDaysLeft?: number | null;
}

/** "Acknowledge by 29 Dec 2026, 5 working days left", in lists without the rest; urgency has colour, shape and word. */
export function DeadlineChip({ deadline, short = false }: { deadline: Deadline; short?: boolean }) {
  const translate = useTranslate();
  const { urgency } = deadline;
  const words = deadlineWords(translate, short ? { ...deadline, workingDaysLeft: null } : deadline);
  return (
    <span className={DEADLINE} data-urgency={urgency}>
      {urgency === 'RED' && <ErrorOutlined fontSize="inherit" />}
      {urgency === 'AMBER' && <ScheduleOutlined fontSize="inherit" />}
      {urgency !== 'NONE' && (
        <span style={visuallyHidden}>
          {translate(urgency === 'RED' ? 'deadline.urgent' : 'deadline.soon')}{' '}
        </span>
      )}
      {words}
    </span>
  );
}

/** The chip's sentence. */
export function deadlineWords(
  translate: TranslateFunction,
  { date, verb, workingDaysLeft: left }: Deadline,
): string {
  const by = translate('deadline.by', { verb: capital(verb), date: day(date) });
  if (left === null || left === undefined) return by;
  if (left === 0) return `${by}, ${translate('deadline.today')}`;
  return `${by}, ${translate(left < 0 ? 'deadline.late' : 'deadline.left', { smart_count: Math.abs(left) })}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
