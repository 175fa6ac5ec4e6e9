import type { SqlEntityManager } from '@mikro-orm/sql';
import { isValid, lastAnswers } from './current-research.ts';
import { linesOf } from './lines.ts';
import type { ResearchConsentRequest } from './research-consent.entity.ts';
import { isOpenOn } from './research-study.guards.ts';
import { ResearchStudy } from './research-study.entity.ts';

/** What is to be shared for a study. */
export interface ForStudy {
  client: string;
  study: string;
  /** The part of the research, where it has parts. */
  part: string | null;
  recipient: string | null;
  /** The names of the items. */
  items: readonly string[];
}

/**
 * The written consent that carries sharing with a study on a day: to this recipient, to all of these items and to this
 * part of the research; null where none does (S49). Judged by what the person was told, not by what the study says now.
 */
export async function coveringConsent(
  em: SqlEntityManager,
  { client, study, part, recipient, items }: ForStudy,
  today: string,
): Promise<ResearchConsentRequest | null> {
  const request = (await lastAnswers(em, client)).get(study);
  if (!request || !isValid(request, today)) return null;
  const agreed = linesOf(request.agreedItems);
  const covers =
    recipient !== null &&
    request.recipients.includes(recipient) &&
    items.every(item => agreed.includes(item.trim())) &&
    (linesOf(request.parts).length === 0 ||
      (part !== null && linesOf(request.agreedParts).includes(part.trim())));
  return covers ? request : null;
}

/** Whether a study still takes people in on a day. Unscoped: it does not depend on who asks. */
export async function isStudyOpen(em: SqlEntityManager, id: string, today: string): Promise<boolean> {
  const study = await em.findOne(ResearchStudy, { id }, { filters: false, refresh: true });
  return study !== null && isOpenOn(study, today);
}
