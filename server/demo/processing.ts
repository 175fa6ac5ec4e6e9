import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { nextReference } from '../crud/reference.ts';
import { PolicyDocument, PolicyDocumentStatus } from '../policy-document/policy-document.entity.ts';
import { ActivityRole, ProcessingActivityStatus as S } from '../processing-activity/activity.vocabulary.ts';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.ts';
import { ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { Purpose } from '../purpose/purpose.entity.ts';
import { RetentionRule } from '../retention-rule/retention-rule.entity.ts';
import { SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import type { Clock } from '../time.ts';
import { ACTIVITIES_OF_CARE } from './activities-of-care.ts';
import { ACTIVITIES_OF_OFFICE } from './activities-of-office.ts';
import type { ActivityText } from './activity-text.ts';
import type { People } from './seed.ts';

/** Days from today on which an activity is looked at again: one is overdue, one due soon; all others in their time. */
const REVIEWS: Record<string, number> = {
  'Complaints and requests about personal data': -6,
  'Recording telephone calls': 12,
  Newsletter: 363,
};
const IN_TIME = 210;

/** Advised, and waiting for a manager. */
const WAITING = 'Claim after a fall on the stairs';
/** Waits for its mapping to a real condition (X10). */
const UNMAPPED = 'Warm Rooms: who comes to the winter project';

/** The organisation's record of processing: most in force, one waiting for a manager, one for its mapping, one ended, one being rewritten. Flushes. */
export async function seedProcessing(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  const teller = new ActivityTeller(em, people, clock);
  for (const text of [...ACTIVITIES_OF_CARE, ...ACTIVITIES_OF_OFFICE]) {
    if (text.title === UNMAPPED) await teller.write(text, {});
    else if (text.title === WAITING) await teller.write(text, { status: S.ADVISED, ...teller.advised(-2) });
    else await teller.write(text, teller.active(REVIEWS[text.title] ?? IN_TIME));
  }
  const trainings = await teller.write(
    {
      ...ACTIVITIES_OF_OFFICE.find(({ title }) => title === 'Events and trainings')!,
      title: 'Summer school',
    },
    teller.active(-40),
  );
  Object.assign(trainings, {
    status: S.ENDED,
    endedOn: addDays(clock.today(), -60),
    endReason: 'The summer school is over; nothing is kept beyond the attendance lists.',
  });
  await em.flush();
}

/** Tells activities as the workflow would have left them. */
class ActivityTeller {
  readonly #today: string;

  constructor(
    readonly em: SqlEntityManager,
    readonly people: People,
    clock: Clock,
  ) {
    this.#today = clock.today();
  }

  /** Approved a year before its next review; one that has a whole year was reviewed just now. */
  active(review: number): Partial<ProcessingActivity> {
    const reviewedOn = addDays(this.#today, review - 365);
    const renewed = review > 350;
    return {
      status: S.ACTIVE,
      ...this.advised(renewed ? -400 : review - 370),
      approvedBy: this.people.manager.id,
      activeFrom: renewed ? addDays(this.#today, -395) : reviewedOn,
      nextReviewAt: addDays(this.#today, review),
      ...(renewed && {
        reviewedOn,
        reviewedBy: this.people.dpo.id,
        reviewFindings: 'Fewer items than last year: the telephone number is not asked any more.',
      }),
    };
  }

  advised(days: number): Partial<ProcessingActivity> {
    return {
      advice: 'The record is complete and the basis holds.',
      advisedBy: this.people.dpo.id,
      advisedAt: new Date(`${addDays(this.#today, days)}T10:00:00Z`),
    };
  }

  async write(text: ActivityText, given: Partial<ProcessingActivity>): Promise<ProcessingActivity> {
    const { purposeCode, rule, policyTitle, appropriateTitle, contractTitle, agreementTitle, ...written } =
      text;
    const { em, people } = this;
    const contract = contractTitle && (await em.findOneOrFail(ProcessorContract, { title: contractTitle }));
    const agreement = agreementTitle && (await em.findOneOrFail(SharingAgreement, { title: agreementTitle }));
    const activity = em.create(ProcessingActivity, {
      role: ActivityRole.CONTROLLER,
      ...written,
      reference: await nextReference(em, 'ROP', this.#today.slice(0, 4)),
      purpose: (await em.findOneOrFail(Purpose, { code: purposeCode })).id,
      retentionRule: (await em.findOneOrFail(RetentionRule, { code: rule })).id,
      policy: await this.#policy(policyTitle),
      appropriatePolicy: await this.#policy(appropriateTitle),
      contract: contract ? contract.id : null,
      // For whom we process is the other side of the contract.
      controller: contract && text.role === ActivityRole.PROCESSOR ? contract.processor : null,
      agreement: agreement ? agreement.id : null,
      owner: people.dpo.id,
      author: people.dpo2.id,
      ...given,
    } as never) as ProcessingActivity;
    em.persist(activity);
    return activity;
  }

  async #policy(title: string | undefined): Promise<string | null> {
    if (!title) return null;
    const inForce = { title, status: PolicyDocumentStatus.IN_FORCE };
    return (await this.em.findOneOrFail(PolicyDocument, inForce)).id;
  }
}
