import type { SqlEntityManager } from '@mikro-orm/sql';
import { AGREEMENT_ITEMS, JOINT_CONTROLLERS_ITEM, SIGNATURES_ITEM } from '../../schema/agreement-items.ts';
import { addDays } from '../clock/calendar.ts';
import { nextReference } from '../crud/reference.ts';
import { AgreementDataItem } from '../sharing-agreement/agreement-data-item.entity.ts';
import { AgreementItem, AgreementItemState as State } from '../sharing-agreement/agreement-item.entity.ts';
import {
  AgreementParty,
  Article9Condition,
  ConfidentialityRoute,
  LawfulBasis,
} from '../sharing-agreement/agreement-party.entity.ts';
import { OptOutDecision, SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { CaldicottPrinciple, DpiaScreening } from '../sharing-agreement/sharing-agreement.fields.ts';
import type { Clock } from '../time.ts';
import { AGREEMENT_TEXTS } from './agreement-texts.ts';
import type { People } from './seed.ts';

/** One agreement of the demo: what differs from the usual. */
export interface AgreementStory {
  agreement: Partial<SharingAgreement> &
    Pick<SharingAgreement, 'title' | 'organisation' | 'purpose' | 'aims' | 'status'>;
  /** What is true of all parties, and the parties beside us, the first one is the other side. */
  party?: Partial<AgreementParty>;
  parties?: readonly Partial<AgreementParty>[];
  /** Days from today on which everybody signed; none while nobody has. */
  signed?: number;
  missing?: readonly string[];
  drafted?: readonly string[];
  data: readonly Pick<AgreementDataItem, 'item' | 'accessibleTo' | 'minimisation'>[];
  /** Whether the data are health data told in confidence. */
  confidential?: boolean;
}

/** Tells agreements as the workflow would have left them. */
export class AgreementTeller {
  readonly today: string;

  constructor(
    readonly em: SqlEntityManager,
    readonly people: People,
    clock: Clock,
  ) {
    this.today = clock.today();
  }

  /** The day so many days from today. */
  day(days: number): string {
    return addDays(this.today, days);
  }

  /** Ten in the morning (UTC) of the day so many days from today. */
  instant(days: number): Date {
    return new Date(`${this.day(days)}T10:00:00Z`);
  }

  /** An agreement with its parties, items and data; flushes. */
  async agreement(story: AgreementStory): Promise<SharingAgreement> {
    const { em, people } = this;
    const reference = await nextReference(em, 'DSA', this.today.slice(0, 4));
    const screened = {
      dpiaScreening: DpiaScreening.NOT_REQUIRED,
      dpiaReason: 'No criterion of the list is met; few people, known recipients.',
    };
    const given = {
      author: people.entry.id,
      owner: people.dpo.id,
      ...screened,
      ...story.agreement,
      reference,
    };
    const agreement = em.create(SharingAgreement, given as never) as SharingAgreement;
    await em.persist(agreement).flush();
    const inside = { agreement: agreement.id, agreementStatus: agreement.status };
    this.parties(story, agreement, inside);
    for (const { code } of AGREEMENT_ITEMS)
      em.persist(em.create(AgreementItem, { ...inside, code, ...this.item(story, code) } as never));
    const kind = {
      specialCategory: story.confidential ?? false,
      confidentialPatientInformation: story.confidential ?? false,
    };
    for (const data of story.data)
      em.persist(em.create(AgreementDataItem, { ...inside, ...kind, ...data } as never));
    await em.flush();
    return agreement;
  }

  /** What the officer, the manager and, where asked, the Guardian did, so many days from today. */
  approvals(days: number, guarded: boolean): Partial<SharingAgreement> {
    const { people } = this;
    return {
      submittedBy: people.entry.id,
      ...this.advice(days - 14),
      ...(guarded && {
        guardian: people.clinician2.id,
        guardianSignedAt: this.instant(days - 10),
        guardianStatement: 'The minimum, for care, and people are told. I agree.',
      }),
      ...(guarded && { caldicottPrinciples: Object.values(CaldicottPrinciple) }),
      approvedBy: people.manager.id,
      approvedAt: this.instant(days - 7),
    };
  }

  /** The officer's advice, so many days from today. */
  advice(days: number): Partial<SharingAgreement> {
    return {
      dpoAdvice: 'Complete and proportionate. I advise to go on.',
      advisedBy: this.people.dpo.id,
      advisedAt: this.instant(days),
    };
  }

  /** What lets data flow since a day. */
  flowing(days: number, optOutDecision: OptOutDecision, optOutReason: string): Partial<SharingAgreement> {
    return {
      startOn: this.day(days),
      activatedOn: this.day(days),
      entitlementBasis: 'Its role in the care of the people concerned, under the contract that we share.',
      securityAssessment: 'DSPT "Standards Met", evidence seen; encrypted mailboxes tested.',
      attestedBy: this.people.dpo.id,
      attestedOn: this.day(days - 2),
      optOutDecision,
      optOutReason,
      optOutDecidedOn: this.day(days - 2),
    };
  }

  private parties(story: AgreementStory, agreement: SharingAgreement, inside: object): void {
    const basis = story.confidential && {
      article9Condition: Article9Condition.HEALTH_OR_SOCIAL_CARE,
      schedule1Condition: 'Pt 1 para 2',
      confidentialityRoute: ConfidentialityRoute.IMPLIED_CONSENT_FOR_CARE,
    };
    const signed =
      story.signed === undefined
        ? {}
        : { signedOn: this.day(story.signed), signatureRecordedAt: this.instant(story.signed) };
    const common = {
      ...inside,
      lawfulBasis: LawfulBasis.PUBLIC_TASK,
      joinedOn: this.day(story.signed ?? 0),
      ...basis,
      ...story.party,
      ...signed,
    };
    const ours = {
      ourselves: true,
      contact: 'Service manager',
      dpoContact: this.people.dpo.displayName,
      ...(story.signed !== undefined && { signedBy: `${this.people.manager.displayName}, manager` }),
    };
    const others = story.parties ?? [{ organisation: agreement.organisation }];
    this.em.persist(this.em.create(AgreementParty, { ...common, ...ours } as never));
    for (const other of others) {
      const signature = story.signed !== undefined && { signedBy: 'Chief executive' };
      this.em.persist(
        this.em.create(AgreementParty, {
          ...common,
          contact: 'Service lead',
          dpoContact: 'Data protection lead',
          ...signature,
          ...other,
        } as never),
      );
    }
  }

  private item({ missing = [], drafted = [], signed }: AgreementStory, code: string): Partial<AgreementItem> {
    const absent =
      code === SIGNATURES_ITEM
        ? signed === undefined
        : missing.includes(code) || (code === JOINT_CONTROLLERS_ITEM && !drafted.includes(code));
    if (absent) return { state: State.MISSING };
    const state = drafted.includes(code) && code !== JOINT_CONTROLLERS_ITEM ? State.DRAFTED : State.COMPLETE;
    const number = Number(code.slice(-2));
    return {
      state,
      text: AGREEMENT_TEXTS[code] ?? null,
      clauseReference: `Section ${number}`,
      reviewer: this.people.dpo.id,
      reviewedAt: this.instant(-9),
    };
  }
}
