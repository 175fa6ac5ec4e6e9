import { Temporal } from 'temporal-polyfill';

const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * An instant from a cell: with an offset as it says, without one by London's clocks, a day alone from its beginning
 * there (§0.5 T1). Undefined for every other writing: two people read 05/11/2026 in two ways.
 */
export function instantOf(text: string): Date | undefined {
  const [, day, time = '00:00', offset] = WRITTEN.exec(text) ?? [];
  if (!day) return undefined;
  try {
    const instant = offset
      ? Temporal.Instant.from(`${day}T${time}${offset}`)
      : Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/London').toInstant();
    return new Date(instant.epochMilliseconds);
  } catch {
    // No such day or hour: as unreadable as a word.
    return undefined;
  }
}
