import { addMonths, earliest, type CivilDate } from './calendar.ts';

/**
 * Last day for the privacy notice about data not obtained from the person: one month, or the first contact or
 * disclosure if sooner (UK GDPR Art 14(3), §2.15). No rolling.
 */
export function art14Due(
  obtained: CivilDate,
  firstContact: CivilDate | null = null,
  firstDisclosure: CivilDate | null = null,
): CivilDate {
  const month = addMonths(obtained, 1);
  return earliest(month, firstContact, firstDisclosure) ?? month;
}
