import { Refusal } from '../errors.ts';
import { RetentionPeriodKind as K, type RetentionRuleFields } from './retention-rule.entity.ts';

type Written = Partial<RetentionRuleFields>;

const NEEDED = 'is needed for this kind of period';
const UNUSED = 'has no place in this kind of period';

/** INVALID_INPUT by field where the parts of a period do not make one (M23): a rule is computed, never guessed. */
export function computable(rule: Written): void {
  const fields = { ...lengthFaults(rule), ...birthdayFaults(rule), ...followFaults(rule) };
  if (Object.keys(fields).length > 0) throw new Refusal('INVALID_INPUT', { fields });
}

function lengthFaults({ periodKind, months, days, trigger }: Written): Record<string, string> {
  if (months && days) return { days: 'is not given beside months' };
  const long = Boolean(months ?? days);
  if (periodKind === K.FIXED && !long) return { months: NEEDED };
  if ((periodKind === K.KEEP || periodKind === K.FOLLOWS || periodKind === K.BIRTHDAY) && long)
    return { months: UNUSED };
  return long && !trigger ? { trigger: 'is needed: the period runs from something' } : {};
}

function birthdayFaults({
  periodKind,
  birthdayAge,
  birthdayAgeIf17,
  adultRule,
}: Written): Record<string, string> {
  if (periodKind === K.BIRTHDAY && !birthdayAge) return { birthdayAge: NEEDED };
  if (birthdayAgeIf17 && !birthdayAge) return { birthdayAge: 'is needed beside the other birthday' };
  const apart = periodKind === K.FIXED || periodKind === K.KEEP || periodKind === K.FOLLOWS;
  if (birthdayAge && apart) return { birthdayAge: UNUSED };
  return adultRule && periodKind !== K.BIRTHDAY ? { adultRule: UNUSED } : {};
}

function followFaults({
  periodKind,
  followsNote,
  months,
  days,
  birthdayAge,
}: Written): Record<string, string> {
  if (periodKind === K.FOLLOWS && !followsNote) return { followsNote: NEEDED };
  if (followsNote && (periodKind === K.FIXED || periodKind === K.KEEP || periodKind === K.BIRTHDAY))
    return { followsNote: UNUSED };
  const parts = [months ?? days, birthdayAge, followsNote].filter(Boolean).length;
  const two = periodKind === K.LONGER_OF || periodKind === K.SOONER_OF;
  return two && parts < 2
    ? { followsNote: 'is needed, or months or a birthday: there is nothing to compare' }
    : {};
}
