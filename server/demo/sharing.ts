import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { londonDate } from '../clock/calendar.ts';
import { recipientsToldBy } from '../clock/sharing.ts';
import { ConsentCode } from '../consent/consent-question.entity.ts';
import { ConsentRecord, ConsentStatus } from '../consent/consent-record.entity.ts';
import { nextReference } from '../crud/reference.ts';
import { AgreementDataItem } from '../sharing-agreement/agreement-data-item.entity.ts';
import { AgreementStatus, SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { CaldicottPrinciple, SharingPurpose } from '../sharing-agreement/sharing-agreement.fields.ts';
import { Disclosure } from '../sharing/disclosure.entity.ts';
import { DisclosureKind, NdooCheck, SharingPermission } from '../sharing/disclosure.vocabulary.ts';
import {
  NotificationCause,
  NotificationStatus,
  RecipientNotification,
} from '../sharing/recipient-notification.entity.ts';
import type { Clock } from '../time.ts';
import { agreedStories, demandedStories, type SharingStory } from './sharing-stories.ts';
import { ConsentTab, ConsentTabStatus } from '../referral/consent-tab.entity.ts';
import type { Organisations } from './organisation.ts';
import type { People } from './seed.ts';

const DAY = 86_400_000;

/** Sharing of every kind and state: referred on with consent, demanded by law, in an emergency, stopped, and recipients to be told. Flushes. */
export async function seedSharing(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  organisations: Organisations,
): Promise<void> {
  const teller = new SharingTeller(em, clock);
  const agreement = await em.findOneOrFail(SharingAgreement, {
    organisation: organisations.youngPeople.id,
    status: AgreementStatus.ACTIVE,
  });
  const items = await em.find(AgreementDataItem, { agreement: agreement.id }, { orderBy: { item: 'ASC' } });
  const said = await em.find(
    ConsentRecord,
    { code: ConsentCode.Q1_CONSORTIUM_SHARING, latest: true },
    { orderBy: { reference: 'ASC' } },
  );
  const ticks = await em.find(ConsentTab, { status: ConsentTabStatus.TICKED });
  const ticked = new Set(ticks.map(({ client }) => client));
  const yes = said.filter(({ status, client }) => status === ConsentStatus.GRANTED && ticked.has(client));
  const withdrawn = said.filter(({ status }) => status === ConsentStatus.WITHDRAWN);
  const referral = {
    kind: DisclosureKind.ONWARD_REFERRAL,
    purpose: SharingPurpose.REFERRAL,
    permission: SharingPermission.CONSENT,
    recipient: organisations.youngPeople.id,
    recipientName: organisations.youngPeople.name,
    agreement: agreement.id,
    agreementName: `${agreement.reference} ${agreement.title}`,
    items: items.map(({ id }) => id),
    shared: items.map(({ item }) => item).join('\n'),
    caldicottPrinciples: Object.values(CaldicottPrinciple),
  };
  const { agreed, stopped } = agreedStories(people, teller.ago);
  for (const [place, story] of agreed.entries()) {
    const consent = yes[place % yes.length]!;
    await teller.share(consent.client, { ...referral, consent: consent.id, ...story });
  }
  for (const [place, story] of stopped.entries()) {
    const consent = withdrawn[place % withdrawn.length]!;
    const made = await teller.share(consent.client, { ...referral, consent: consent.id, ...story });
    if (made.sentAt) teller.notify(made, place, people);
  }
  const clients = await em.find(Client, {}, { orderBy: { reference: 'ASC' }, limit: 12 });
  for (const { place, ...story } of demandedStories(people, organisations, teller.ago))
    await teller.share(clients[place]!.id, {
      kind: DisclosureKind.DISCLOSURE,
      purpose: SharingPurpose.SAFEGUARDING,
      caldicottPrinciples: Object.values(CaldicottPrinciple),
      ndoo: story.purpose === SharingPurpose.PLANNING ? NdooCheck.NOT_OPTED_OUT : null,
      ...story,
    });
  await em.flush();
}

class SharingTeller {
  constructor(
    private readonly em: SqlEntityManager,
    private readonly clock: Clock,
  ) {}

  /** So many days ago, at this hour. */
  readonly ago = (days: number) => new Date(this.clock.now().getTime() - days * DAY);

  async share(clientId: string, story: SharingStory): Promise<Disclosure> {
    const client = await this.em.findOneOrFail(Client, { id: clientId });
    const made = this.em.create(Disclosure, {
      reference: await nextReference(this.em, 'DIS', this.clock.today().slice(0, 4)),
      client: client.id,
      ...clientAccessOf(client),
      ...story,
    } as never) as Disclosure;
    this.em.persist(made);
    return made;
  }

  /** Whom to tell of a consent that was withdrawn: one is told already, one cannot be, the others are due. */
  notify(disclosure: Disclosure, place: number, { entry, dpo }: People): void {
    const settled = [
      {
        status: NotificationStatus.TOLD,
        settledBy: entry.id,
        settledAt: this.ago(1),
        method: disclosure.method,
      },
      {
        status: NotificationStatus.EXCUSED,
        settledBy: dpo.id,
        settledAt: this.ago(1),
        excuse: 'The group has ended, and its lists were destroyed before.',
      },
    ][place];
    this.em.persist(
      this.em.create(RecipientNotification, {
        disclosure: disclosure.id,
        client: disclosure.client,
        recipientName: disclosure.recipientName,
        cause: NotificationCause.CONSENT_WITHDRAWN,
        dueOn: recipientsToldBy(londonDate(this.ago(9))),
        ...clientAccessOf(disclosure),
        ...settled,
      } as never),
    );
  }
}
