import type { ErrorCode } from '../../schema/errors.ts';
import { addDays, addMonths, type CivilDate } from './calendar.ts';

/** The serious-harm opinion as it stands on the day it is relied on. */
export interface HarmOpinionFacts {
  readonly reliedOn: CivilDate;
  /** Day of the opinion; null when none was obtained, absent when only the window is asked for. */
  readonly obtained?: CivilDate | null;
  readonly s204Qualified: boolean;
  readonly reconsultRequired?: boolean;
}

/** The window of six months ending with the day of reliance, and the finding. */
export interface HarmOpinionFinding {
  readonly windowStart: CivilDate;
  readonly validIfObtained: CivilDate;
  readonly invalidIfObtained: CivilDate;
  /** Null when only the window was asked for. */
  readonly valid: boolean | null;
  readonly error: HarmOpinionError | null;
}

/** Why an opinion may not be relied on. */
export type HarmOpinionError = Extract<
  ErrorCode,
  'NOT_S204_HEALTH_PROFESSIONAL' | 'HARM_OPINION_EXPIRED' | 'HARM_OPINION_MISSING'
>;

/** Validity of a serious-harm opinion (DPA 2018 Sch 3 Pt 2, s.204; §2.4 rules 1, 3 and 4). No rolling: s.205(2)(j). */
export function harmOpinion(facts: HarmOpinionFacts): HarmOpinionFinding {
  const before = addMonths(facts.reliedOn, -6);
  const windowStart = addDays(before, 1);
  const error = errorOf(facts, windowStart);
  const asked = facts.obtained !== undefined || error !== null;
  return {
    windowStart,
    validIfObtained: windowStart,
    invalidIfObtained: before,
    valid: asked ? error === null : null,
    error,
  };
}

function errorOf(facts: HarmOpinionFacts, windowStart: CivilDate): HarmOpinionError | null {
  if (!facts.s204Qualified) return 'NOT_S204_HEALTH_PROFESSIONAL';
  if (facts.obtained === undefined) return null;
  // An opinion given after the day of reliance did not exist on it.
  if (facts.obtained === null || facts.obtained > facts.reliedOn) return 'HARM_OPINION_MISSING';
  return facts.obtained < windowStart || facts.reconsultRequired ? 'HARM_OPINION_EXPIRED' : null;
}
