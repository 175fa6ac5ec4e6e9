import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays, type CivilDate } from '../clock/calendar.ts';
import { endParentsResearch } from '../research/parents-research.ts';
import { ConsentGiver, ConsentRecord, ConsentStatus as S } from './consent-record.entity.ts';

/** What parents agreed to runs out the day before the client decides, so that it is asked anew (§2.14). Unscoped: it does not depend on who may read it. Does not flush. */
export async function endParentsSay(
  em: SqlEntityManager,
  client: string,
  decidesFrom: CivilDate,
): Promise<void> {
  const given = {
    client,
    giverKind: ConsentGiver.PARENT,
    status: S.GRANTED,
    refreshDue: { $gte: decidesFrom },
  };
  const records = await em.find(ConsentRecord, given, { filters: false });
  for (const record of records) record.refreshDue = addDays(decidesFrom, -1);
  await endParentsResearch(em, client, decidesFrom);
}
