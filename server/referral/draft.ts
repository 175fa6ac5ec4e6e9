import type { SqlEntityManager } from '@mikro-orm/sql';
import { isUUID } from 'class-validator';
import { addDays } from '../clock/calendar.ts';
import { containsCardNumber } from '../crud/card-number.ts';
import { columnsOf } from '../crud/columns.ts';
import { blankDraftsBefore, draftsOfOtherKeys, resealDraft } from '../crud/draft-rows.ts';
import { presentKey, seal, unseal } from '../crud/sealing.ts';
import { Refusal, refuseField } from '../errors.ts';
import type { Clock } from '../time.ts';
import { RegisterReferralFields } from './register-referral.fields.ts';

/** Days after which what nobody went on with is blanked: long enough for a weekend. */
const KEPT_DAYS = 4;
/** Characters: more than everything that the form takes. */
const LONGEST = 12_000;
/** Where a draft opens again, and nowhere else. */
const PLACE = 'ReferralDraft.content';

/** What was typed, half a number and half a sentence included, by field; a linked record is its id. */
export type DraftContent = Record<string, unknown>;

const FIELDS = new Set(columnsOf(RegisterReferralFields).map(({ name }) => name));

/** Refuses what the form does not hold, and card numbers, which are never stored (S72). */
export function checkDraft(content: unknown): DraftContent {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    refuseField('content', 'is not what a form holds');
  const values = content as DraftContent;
  const isTyped = (value: unknown) => value === null || ['string', 'boolean'].includes(typeof value);
  const odd = Object.entries(values).find(
    ([field, value]) =>
      !FIELDS.has(field) || !(isTyped(value) || (Array.isArray(value) && value.every(isTyped))),
  );
  if (odd) refuseField('content', 'is not what a form holds');
  if (JSON.stringify(values).length > LONGEST) throw new Refusal('PAYLOAD_TOO_LARGE');
  const texts = Object.values(values).filter(value => typeof value === 'string' && !isUUID(value));
  if (texts.some(text => containsCardNumber(text as string))) throw new Refusal('CARD_NUMBER_FORBIDDEN');
  return values;
}

/** As it is kept. */
export function sealDraft(content: DraftContent): string {
  return seal(PLACE, content);
}

/** As it was typed. */
export function unsealDraft(sealed: string): DraftContent {
  return unseal(PLACE, sealed) as DraftContent;
}

/** Blanks what nobody went on with for days, and seals with the present key what an older one sealed. Answers how many; safe to run twice. */
export async function referralDraftTimers(em: SqlEntityManager, clock: Clock): Promise<number> {
  const from = new Date(`${addDays(clock.today(), -KEPT_DAYS)}T00:00:00Z`);
  const blanked = await blankDraftsBefore(em, from);
  const older = await draftsOfOtherKeys(em, presentKey());
  for (const { owner, sealed } of older) await resealDraft(em, owner, sealDraft(unsealDraft(sealed!)));
  return blanked + older.length;
}
