import { addMonths, type CivilDate } from './calendar.ts';

const KEPT_MONTHS = 6;

/** The last day on which an appropriate policy document is kept after the organisation ceased to rely on its condition (DPA 2018 Sch 1 para 40). A minimum: it does not roll. */
export function policyKeptUntil(ceasedOn: CivilDate): CivilDate {
  return addMonths(ceasedOn, KEPT_MONTHS);
}
