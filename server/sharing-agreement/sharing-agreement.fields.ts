import { Choice, Choices, Day, Flag, Link, Narrative, Text, Whole } from '../crud/columns.ts';
import { Stored } from '../crud/stored.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { User } from '../user/user.entity.ts';

/** What data are shared for (M2, S73). */
export enum SharingPurpose {
  REFERRAL = 'REFERRAL',
  DIRECT_CARE = 'DIRECT_CARE',
  SAFEGUARDING = 'SAFEGUARDING',
  RESEARCH = 'RESEARCH',
  PLANNING = 'PLANNING',
  MANDATED_RETURN = 'MANDATED_RETURN',
}

/** Whether an impact assessment is needed (UK GDPR Art 35, §2.18). */
export enum DpiaScreening {
  NOT_REQUIRED = 'NOT_REQUIRED',
  REQUIRED = 'REQUIRED',
}

/** The eight Caldicott principles (2020); schema/agreement-items.ts holds their texts. */
export enum CaldicottPrinciple {
  PRINCIPLE_1 = 'PRINCIPLE_1',
  PRINCIPLE_2 = 'PRINCIPLE_2',
  PRINCIPLE_3 = 'PRINCIPLE_3',
  PRINCIPLE_4 = 'PRINCIPLE_4',
  PRINCIPLE_5 = 'PRINCIPLE_5',
  PRINCIPLE_6 = 'PRINCIPLE_6',
  PRINCIPLE_7 = 'PRINCIPLE_7',
  PRINCIPLE_8 = 'PRINCIPLE_8',
}

/** What a person writes of a sharing agreement. */
export abstract class SharingAgreementFields extends Stored {
  @Text({ about: 'What the agreement is called here.', searched: true })
  title!: string;

  @Link(() => Organisation, {
    about: 'The organisation with which it is made; further parties join it below.',
  })
  organisation!: string;

  @Choice(SharingPurpose, 'SharingPurpose', { about: 'What data are shared for (M2).', maskable: true })
  purpose!: SharingPurpose;

  @Narrative({ about: 'Aims, why sharing is necessary and what good it does (DSA-02).', maskable: true })
  aims!: string;

  @Day({ about: 'First day on which data may flow.', optional: true })
  startOn: string | null = null;

  @Day({ about: 'Last day on which data may flow, where there is one.', optional: true })
  endsOn: string | null = null;

  @Whole({
    about: 'Months from one review to the next, 12 at most (§2.20).',
    min: 1,
    max: 12,
    default: 12,
    maskable: true,
  })
  reviewMonths: number = 12;

  @Flag({
    about: 'Whether data leave the UK, at a party or on the way (§2.11, DSA-15).',
    default: false,
    maskable: true,
  })
  outsideUk: boolean = false;

  @Choice(DpiaScreening, 'DpiaScreening', {
    about: 'Whether an impact assessment is needed; asked before anybody reviews the draft (§2.18).',
    optional: true,
  })
  dpiaScreening: DpiaScreening | null = null;

  @Narrative({ about: 'Why it is needed or not.', optional: true, max: 2_000 })
  dpiaReason: string | null = null;

  @Choices(CaldicottPrinciple, 'CaldicottPrinciple', {
    about: 'The Caldicott principles that the agreement was checked against and meets (§2.18).',
    default: [],
    maskable: true,
  })
  caldicottPrinciples: CaldicottPrinciple[] = [];

  @Link(() => User, { about: 'Who looks after the agreement.', optional: true })
  owner: string | null = null;
}
