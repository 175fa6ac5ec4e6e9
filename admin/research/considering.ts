import type { TranslateFunction } from 'react-admin';
import { instant } from '../core/day.ts';

const HOUR = 3_600_000;
const DAY = 24;

/** How long the person still considers, in words; nothing where she was not told yet or has answered (S50). */
export function consideringOf(
  translate: TranslateFunction,
  { status, considerUntil }: Record<string, unknown>,
): string | null {
  if (status !== 'INFO_GIVEN' || !considerUntil) return null;
  const date = instant(String(considerUntil));
  const hours = Math.ceil((Date.parse(String(considerUntil)) - Date.now()) / HOUR);
  if (hours <= 0) return translate('pages.research.considered', { date });
  // Whole days once there are two of them: nobody counts to 71.
  if (hours < 2 * DAY) return translate('pages.research.considers_hours', { date, smart_count: hours });
  return translate('pages.research.considers_days', { date, smart_count: Math.ceil(hours / DAY) });
}
