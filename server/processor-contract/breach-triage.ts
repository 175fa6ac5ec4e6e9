import type { SqlEntityManager } from '@mikro-orm/sql';
import { IntakeKind } from '../intake/intake.entity.ts';
import { logged } from '../intake/log-intake.ts';
import { longDate } from '../letter/london-date.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { ContractAlert, type ProcessorContract } from './processor-contract.entity.ts';

/**
 * Data that nobody certifies to be gone may be a breach: logs one for triage, once a contract, when the certificate is
 * overdue (§4.4, M12). We are aware of it from the moment at which the alert is raised (§2.17).
 */
export async function openBreachTriage(
  em: SqlEntityManager,
  record: ProcessorContract,
  now: Date,
  today: string,
): Promise<boolean> {
  if (record.breachTriage || !record.alerts.includes(ContractAlert.CERTIFICATE_OVERDUE)) return false;
  const processor = await em.findOneOrFail(Organisation, { id: record.processor });
  const intake = await logged(em, today, {
    kind: IntakeKind.BREACH,
    receivedAt: now,
    personName: processor.name,
    details: [
      `${record.reference} ended on ${longDate(record.endedOn!)}. Its certificate of return or deletion was due by`,
      `${longDate(record.certificateDueBy!)} and has not come. Triage: is this a personal data breach?`,
    ].join(' '),
    owner: record.owner,
  });
  record.breachTriage = intake.id;
  return true;
}
