import type { SqlEntityManager } from '@mikro-orm/sql';
import { Client } from '../client/client.entity.ts';
import { parentalAuthorityEnd, reaskDue, type Finding } from '../clock/competence.ts';
import { endParentsSay } from '../consent/parents-say.ts';
import type { Clock } from '../time.ts';
import { GillickAssessment, GillickResult } from './gillick-assessment.entity.ts';
import {
  LapseReason,
  Representative,
  RepresentativeKind,
  RepresentativeStatus as S,
} from './representative.entity.ts';

/** Unscoped: whether an authority is over does not depend on who may read it. */
const UNSCOPED = { filters: false } as const;

/** What was found of a client, the earliest first. */
export async function findingsOf(em: SqlEntityManager, client: string): Promise<Finding[]> {
  const found = await em.find(
    GillickAssessment,
    { client },
    { ...UNSCOPED, orderBy: { on: 'ASC', createdAt: 'ASC' } },
  );
  return found.map(({ on, result }) => ({ on, competent: result === GillickResult.COMPETENT }));
}

/** Ends what parents may of one client and what they agreed to, where she is 18 or was found competent and lives; answers how many. Does not flush. */
export async function lapseParents(
  em: SqlEntityManager,
  client: Client,
  findings: readonly Finding[],
  today: string,
): Promise<number> {
  const over = parentalAuthorityEnd(client.dateOfBirth, findings, today);
  // Of the dead nobody asks anything anew.
  if (!over || client.dateOfDeath) return 0;
  await endParentsSay(em, client.id, over.on);
  const held = { client: client.id, kind: RepresentativeKind.PARENT, status: S.ACTIVE };
  const parents = await em.find(Representative, held, UNSCOPED);
  for (const parent of parents)
    Object.assign(parent, {
      status: S.LAPSED,
      endsOn: over.on < parent.startsOn ? parent.startsOn : over.on,
      lapseReason: LapseReason[over.reason],
      reaskDueOn: reaskDue(today),
    });
  return parents.length;
}

/** What parents may ends by itself (§2.14); of restricted clients nothing is written until that is lifted (§2.6). */
export async function representativeTimers(em: SqlEntityManager, clock: Clock): Promise<number> {
  const held = { kind: RepresentativeKind.PARENT, status: S.ACTIVE, restricted: false };
  const parents = await em.find(Representative, held, UNSCOPED);
  let lapsed = 0;
  for (const id of new Set(parents.map(({ client }) => client))) {
    const client = await em.findOneOrFail(Client, { id }, UNSCOPED);
    lapsed += await lapseParents(em, client, await findingsOf(em, id), clock.today());
  }
  await em.flush();
  return lapsed;
}
