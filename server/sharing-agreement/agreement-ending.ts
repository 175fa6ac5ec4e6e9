import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { markParts, partsOf } from './agreement-parts.ts';
import { AgreementParty } from './agreement-party.entity.ts';
import { AgreementStatus, SharingAgreement } from './sharing-agreement.entity.ts';

/** Days in which every party confirms that it returned or deleted the data (§4.3). */
const CONFIRMATION_DAYS = 30;

/** Ends an agreement on a day and asks the other parties for their confirmation (§4.3). Timers use it too. */
export async function endAgreement(
  em: SqlEntityManager,
  record: SharingAgreement,
  endedOn: string,
): Promise<void> {
  record.endedOn = endedOn;
  record.confirmationsDueOn =
    (await unconfirmed(em, record.id)).length > 0 ? addDays(endedOn, CONFIRMATION_DAYS) : null;
}

/** The parties beside us that have had data and have not confirmed yet, those that left before included. */
export async function unconfirmed(em: SqlEntityManager, agreement: string): Promise<AgreementParty[]> {
  const parties = await partsOf(em, AgreementParty, agreement);
  return parties.filter(party => !party.ourselves && !party.removed && !party.returnConfirmedOn);
}

/** Ends the agreement that an amendment replaces: the data stay with the parties, under the new one (M16). */
export async function endSuperseded(
  em: SqlEntityManager,
  successor: SharingAgreement,
  today: string,
): Promise<void> {
  if (!successor.supersedes) return;
  // Unscoped: the old agreement ends whoever activates the new one.
  const before = await em.findOneOrFail(SharingAgreement, { id: successor.supersedes }, { filters: false });
  if (before.status === AgreementStatus.TERMINATED || before.status === AgreementStatus.EXPIRED) return;
  before.status = AgreementStatus.TERMINATED;
  before.endedOn = today;
  before.closingReason = `Superseded by ${successor.reference}.`;
  before.alerts = [];
  await markParts(em, before.id, before.status);
}
