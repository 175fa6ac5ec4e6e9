import { art14Due } from '../clock/art14.ts';
import type { Referral } from './referral.entity.ts';
import { ReferralSource } from './referral.vocabulary.ts';

/** By when the notice about what others collected is given; null where the person gave it herself (Art 13 then, §2.15). */
export function art14DueOf({
  sourceType,
  obtainedOn,
  firstContactOn,
}: Pick<Referral, 'sourceType' | 'obtainedOn' | 'firstContactOn'>): string | null {
  return sourceType === ReferralSource.SELF ? null : art14Due(obtainedOn!, firstContactOn);
}
