import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { clientToWrite } from '../access/client-to-write.ts';
import { londonDate } from '../clock/calendar.ts';
import { consentAskAgainFrom } from '../clock/consent.ts';
import type { Context } from '../context.ts';
import { knowsLinks } from '../crud/known-links.ts';
import { hold } from '../crud/lock.ts';
import { Refusal, refuseField } from '../errors.ts';
import { longDate } from '../letter/london-date.ts';
import { isValid, lastAnswers } from './current-research.ts';
import {
  ResearchConsentRequest,
  ResearchConsentRequestFields,
  ResearchConsentStatus as S,
} from './research-consent.entity.ts';
import { isOpenOn } from './research-study.guards.ts';
import { ResearchStudy } from './research-study.entity.ts';

/** Answers what the system writes of a new request. One at a time for each client and study, and nobody who said no is asked again before she has been left in peace (§4.6). */
export async function begun(
  context: Context,
  em: SqlEntityManager,
  input: Partial<ResearchConsentRequest>,
): Promise<Partial<ResearchConsentRequest>> {
  const today = context.app.clock.today();
  const client = await clientToWrite(context, em, input.client);
  await knowsLinks(em, ResearchConsentRequestFields, { study: input.study });
  const study = await em.findOneOrFail(ResearchStudy, { id: input.study! });
  if (!isOpenOn(study, today)) throw new Refusal('STUDY_NOT_OPEN');
  if (client.dateOfDeath) refuseField('client', 'cannot be asked any more: the client has died');
  await hold(em, `research ${client.id} ${study.id}`);
  const open = { client: client.id, study: study.id, status: { $in: [S.DRAFT, S.INFO_GIVEN] } };
  const running = await em.findOne(ResearchConsentRequest, open, { filters: false });
  if (running) refuseField('study', `is asked about already: ${running.reference}`);
  const last = (await lastAnswers(em, client.id)).get(study.id);
  if (last && isValid(last, today)) refuseField('study', `has been agreed to already: ${last.reference}`);
  if (last && last.status !== S.GRANTED) leaveInPeace(last, input.raisedByPerson === true, today);
  return { askedBy: context.signedIn().id, ...clientAccessOf(client) };
}

function leaveInPeace(last: ResearchConsentRequest, raised: boolean, today: string): void {
  const said = last.withdrawnAt ?? last.answeredAt!;
  const from = consentAskAgainFrom(said);
  if (!raised && today < from)
    refuseField(
      'raisedByPerson',
      `has to be so before ${longDate(from)}: the client said no on ${longDate(londonDate(said))} and is left in peace`,
    );
}
