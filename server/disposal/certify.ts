import type { SqlEntityManager } from '@mikro-orm/sql';
import { nextReference } from '../crud/reference.ts';
import { certifyItems, uncertified } from '../database/disposal-store.ts';
import type { Clock } from '../time.ts';
import { DestructionCertificate } from './destruction-certificate.entity.ts';
import type { RetentionRun } from './retention-run.entity.ts';

/** The system in which everything lies that Wellkept destroys itself. */
const SYSTEM = 'Wellkept';

/** Issues the certificate of what a run destroyed since the last one; none where that is nothing (§3.4). Flushes. */
export async function certify(
  em: SqlEntityManager,
  run: RetentionRun,
  clock: Pick<Clock, 'now' | 'today'>,
): Promise<void> {
  const found = await uncertified(em, run.id);
  if (found.length === 0) return;
  const sum = (of: 'items' | 'records') => found.reduce((total, line) => total + line[of], 0);
  const moments = (of: 'firstAt' | 'lastAt') => found.map(line => new Date(line[of]).getTime());
  const certificate = em.create(DestructionCertificate, {
    reference: await nextReference(em, 'DST', clock.today().slice(0, 4)),
    run: run.id,
    runReference: run.reference,
    issuedAt: clock.now(),
    system: SYSTEM,
    firstAt: new Date(Math.min(...moments('firstAt'))),
    lastAt: new Date(Math.max(...moments('lastAt'))),
    items: sum('items'),
    records: sum('records'),
    lines: found.map(({ firstAt: _first, lastAt: _last, ...line }) => line),
    submittedBy: run.submittedBy!,
    approvedBy: run.approvedBy!,
    executedBy: run.executedBy,
  } as never);
  await em.persist(certificate).flush();
  await certifyItems(em, run.id, certificate.id);
}
