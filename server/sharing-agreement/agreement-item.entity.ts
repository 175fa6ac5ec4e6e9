import { Choice, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { AgreementStatus, SharingAgreement } from './sharing-agreement.entity.ts';

/** How far an item of the agreement is (§2.20). */
export enum AgreementItemState {
  MISSING = 'MISSING',
  DRAFTED = 'DRAFTED',
  COMPLETE = 'COMPLETE',
}

/** What a person writes of an item. */
export abstract class AgreementItemFields extends Stored {
  @Choice(AgreementItemState, 'AgreementItemState', {
    about: 'How far it is.',
    default: AgreementItemState.MISSING,
  })
  state: AgreementItemState = AgreementItemState.MISSING;

  @Narrative({ about: 'What the agreement says.', optional: true })
  text: string | null = null;

  @Text({ about: 'Where in the document it stands, such as "Schedule 2, 4.1".', optional: true, max: 100 })
  clauseReference: string | null = null;

  @Narrative({ about: 'Page, annex or other evidence.', optional: true, max: 2_000 })
  evidence: string | null = null;
}

/** One of the 23 items of an agreement; made with it, all missing (§2.20). */
@Resource({ about: 'An item that a sharing agreement holds.', parent: 'agreement', order: { code: 'ASC' } })
export class AgreementItem extends AgreementItemFields {
  @Link(() => SharingAgreement, { about: 'The agreement.' })
  agreement!: string;

  @Text({ about: 'DSA-01 to DSA-23; schema/agreement-items.ts holds their texts.', max: 6 })
  code!: string;

  @Link(() => User, { about: 'Who looked at it last.', optional: true })
  reviewer: string | null = null;

  @Instant({ about: 'When.', optional: true })
  reviewedAt: Date | null = null;

  @Choice(AgreementStatus, 'AgreementStatus', {
    about: 'Where the agreement stands; the rules ask.',
    internal: true,
  })
  agreementStatus!: AgreementStatus;
}
