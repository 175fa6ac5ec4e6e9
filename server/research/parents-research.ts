import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays, type CivilDate } from '../clock/calendar.ts';
import { ConsentGiver } from '../consent/consent-record.entity.ts';
import { ResearchConsentRequest, ResearchConsentStatus } from './research-consent.entity.ts';

/** What parents agreed to for a study counts until the day before the client decides (§2.14). Unscoped: it does not depend on who may read it. Does not flush. */
export async function endParentsResearch(
  em: SqlEntityManager,
  client: string,
  decidesFrom: CivilDate,
): Promise<void> {
  const given = {
    client,
    giverKind: ConsentGiver.PARENT,
    status: ResearchConsentStatus.GRANTED,
    countsUntil: { $gte: decidesFrom },
  };
  const requests = await em.find(ResearchConsentRequest, given, { filters: false });
  for (const request of requests) request.countsUntil = addDays(decidesFrom, -1);
}
