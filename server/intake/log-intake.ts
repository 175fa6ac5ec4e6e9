import type { SqlEntityManager } from '@mikro-orm/sql';
import { intakeDates } from '../clock/intake.ts';
import type { CaseAccess } from '../complaint/case-access.columns.ts';
import { nextReference } from '../crud/reference.ts';
import { Intake, type IntakeKind } from './intake.entity.ts';

/** What of a complaint goes over to the intake. */
interface Misrouted {
  reference: string;
  receivedAt: Date;
  complainantName: string;
  complainantEmail: string | null;
  complainantPhone: string | null;
  complainantAddress: string | null;
  summary: string;
  client: string | null;
}

/** To what and to whom it goes. */
interface Handover {
  kind: IntakeKind;
  owner: string | null;
  by: string;
  access: CaseAccess;
}

/** Makes the intake that a complaint was in truth: same received date, same people kept away (CP-6, M12). Does not flush. */
export async function rerouted(
  em: SqlEntityManager,
  complaint: Misrouted,
  { kind, owner, by, access }: Handover,
  today: string,
): Promise<Intake> {
  return logged(em, today, {
    ...access,
    kind,
    owner,
    receivedAt: complaint.receivedAt,
    personName: complaint.complainantName,
    personContact:
      [complaint.complainantEmail, complaint.complainantPhone, complaint.complainantAddress]
        .filter(Boolean)
        .join('\n') || null,
    details: complaint.summary,
    client: complaint.client,
    reroutedFrom: complaint.reference,
    loggedBy: by,
  });
}

/** Makes an intake with its reference and its date (M12). Does not flush. */
export async function logged(
  em: SqlEntityManager,
  today: string,
  given: Pick<Intake, 'kind' | 'receivedAt' | 'personName' | 'details'> & Partial<Intake>,
): Promise<Intake> {
  const intake = em.create(Intake, {
    ...given,
    reference: await nextReference(em, 'INT', today.slice(0, 4)),
    ...intakeDates(given.kind, given.receivedAt),
  } as never) as Intake;
  em.persist(intake);
  return intake;
}
