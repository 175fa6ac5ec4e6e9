import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { londonDate } from '../clock/calendar.ts';
import { recipientsToldBy } from '../clock/sharing.ts';
import { nextReference } from '../crud/reference.ts';
import { ResearchConsentRequest } from '../research/research-consent.entity.ts';
import type { ResearchStudy } from '../research/research-study.entity.ts';
import { AgreementDataItem } from '../sharing-agreement/agreement-data-item.entity.ts';
import { SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { CaldicottPrinciple, SharingPurpose } from '../sharing-agreement/sharing-agreement.fields.ts';
import { Disclosure } from '../sharing/disclosure.entity.ts';
import {
  DisclosureKind,
  DisclosureStatus,
  SharingMethod,
  SharingPermission,
} from '../sharing/disclosure.vocabulary.ts';
import { NotificationCause, RecipientNotification } from '../sharing/recipient-notification.entity.ts';
import type { Clock } from '../time.ts';
import type { Organisations } from './organisation.ts';
import { requestStories } from './research-requests.ts';
import { tellStudies } from './research-studies.ts';
import type { People } from './seed.ts';

/** Studies in every state, and of the open one what people were told and said; what was sent of them, too. Flushes. */
export async function seedResearch(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  organisations: Organisations,
): Promise<void> {
  const study = await tellStudies(em, people, clock, organisations);
  const clients = await em.find(Client, {}, { orderBy: { reference: 'ASC' }, limit: 30 });
  const ago = (hours: number) => new Date(clock.now().getTime() - hours * 3_600_000);
  const year = clock.today().slice(0, 4);
  const requests = new Map<number, ResearchConsentRequest>();
  for (const { place, ...story } of requestStories(people, study, ago)) {
    const client = clients[place]!;
    const request = em.create(ResearchConsentRequest, {
      reference: await nextReference(em, 'RCR', year),
      client: client.id,
      study: study.id,
      askedBy: people.entry.id,
      ...clientAccessOf(client),
      ...story,
    } as never) as ResearchConsentRequest;
    em.persist(request);
    requests.set(place, request);
  }
  await em.flush();
  const share = await sharing(em, people, study, year);
  const sent = (hours: number) => ({
    status: DisclosureStatus.SENT,
    sentBy: people.entry.id,
    sentAt: ago(hours),
    method: SharingMethod.PORTAL,
  });
  await share(requests.get(0)!, ago(400), sent(390));
  await share(requests.get(6)!, ago(20), {});
  const taken = await share(requests.get(20)!, ago(700), sent(690));
  em.persist(
    em.create(RecipientNotification, {
      disclosure: taken.id,
      client: taken.client,
      recipientName: taken.recipientName,
      cause: NotificationCause.CONSENT_WITHDRAWN,
      dueOn: recipientsToldBy(londonDate(requests.get(20)!.withdrawnAt!)),
      ...clientAccessOf(taken),
    } as never),
  );
  await em.flush();
}

/** Shares with the study on a written consent. */
async function sharing(em: SqlEntityManager, people: People, study: ResearchStudy, year: string) {
  const { reference, title } = await em.findOneOrFail(SharingAgreement, { id: study.agreement });
  const items = await em.find(
    AgreementDataItem,
    { agreement: study.agreement },
    { orderBy: { item: 'ASC' } },
  );
  return async (
    request: ResearchConsentRequest,
    at: Date,
    then: Partial<Disclosure>,
  ): Promise<Disclosure> => {
    const agreed = items.filter(({ item }) => request.agreedItems!.split('\n').includes(item));
    const made = em.create(Disclosure, {
      reference: await nextReference(em, 'DIS', year),
      kind: DisclosureKind.DISCLOSURE,
      purpose: SharingPurpose.RESEARCH,
      permission: SharingPermission.CONSENT,
      client: request.client,
      study: study.id,
      researchConsent: request.id,
      recipient: study.recipients[0]!,
      recipientName: study.recipientNames,
      agreement: study.agreement,
      agreementName: `${reference} ${title}`,
      items: agreed.map(({ id }) => id),
      shared: agreed.map(({ item }) => item).join('\n'),
      caldicottPrinciples: Object.values(CaldicottPrinciple),
      proposedBy: people.entry.id,
      proposedAt: at,
      ...clientAccessOf(request),
      ...then,
    } as never) as Disclosure;
    await em.persist(made).flush();
    return made;
  };
}
