import { Choice, Flag, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { ProcessorContract } from './processor-contract.entity.ts';

/** Whether the contract holds a clause (§2.8). */
export enum ClauseState {
  PRESENT = 'PRESENT',
  PARTIAL = 'PARTIAL',
  ABSENT = 'ABSENT',
}

/** What a person writes of a clause. */
export abstract class ContractClauseFields extends Stored {
  @Choice(ClauseState, 'ClauseState', {
    about: 'Whether the contract holds it.',
    default: ClauseState.ABSENT,
  })
  state: ClauseState = ClauseState.ABSENT;

  @Text({
    about: 'Where in the contract it stands, such as "12.3"; needed unless absent.',
    optional: true,
    max: 100,
  })
  clauseReference: string | null = null;

  @Narrative({
    about: 'Page, schedule or other evidence; for PC-20 what binds both sides (M8).',
    optional: true,
    max: 2_000,
  })
  evidence: string | null = null;
}

/** One of the 20 particulars and clauses of a contract; made with it, all absent (§2.8). */
@Resource({
  about: 'A particular or clause that UK GDPR Art 28 asks of the contract.',
  parent: 'contract',
  order: { code: 'ASC' },
})
export class ContractClause extends ContractClauseFields {
  @Link(() => ProcessorContract, { about: 'The contract.' })
  contract!: string;

  @Text({ about: 'PC-01 to PC-07 or PC-10 to PC-22; schema/processor-clauses.ts holds their texts.', max: 5 })
  code!: string;

  @Link(() => User, { about: 'Who looked at it last.', optional: true })
  reviewer: string | null = null;

  @Instant({ about: 'When.', optional: true })
  reviewedAt: Date | null = null;

  @Flag({ about: 'Whether the contract is still a draft; the rules ask.', internal: true })
  inDraft: boolean = true;
}
