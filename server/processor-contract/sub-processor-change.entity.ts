import { Choice, Day, Flag, Instant, Link, Narrative } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { ProcessorContract } from './processor-contract.entity.ts';
import { SubProcessor } from './sub-processor.entity.ts';

/** What the processor wants to change. */
export enum SubProcessorChangeKind {
  ENGAGE = 'ENGAGE',
  REPLACE = 'REPLACE',
  MOVE = 'MOVE',
  RELEASE = 'RELEASE',
}

/** What became of the notice. */
export enum SubProcessorDecision {
  OPEN = 'OPEN',
  APPROVED = 'APPROVED',
  OBJECTED = 'OBJECTED',
  DEEMED_APPROVED = 'DEEMED_APPROVED',
  WITHDRAWN = 'WITHDRAWN',
}

/** What a person writes of a notice of change. */
export abstract class SubProcessorChangeFields extends Stored {
  @Link(() => ProcessorContract, { about: 'The contract.', writeOnce: true })
  contract!: string;

  @Choice(SubProcessorChangeKind, 'SubProcessorChangeKind', { about: 'What is to change.' })
  kind!: SubProcessorChangeKind;

  @Link(() => SubProcessor, { about: 'The sub-processor that comes, moves or goes.', writeOnce: true })
  subProcessor!: string;

  @Narrative({ about: 'What the processor announced.', max: 5_000 })
  description!: string;

  @Day({ about: 'When the notice reached us; not in the future.', writeOnce: true })
  notifiedAt!: string;
}

/** A processor's notice that its sub-processors change, and our answer (UK GDPR Art 28(2), §2.8). */
@Resource({
  about: 'A notice that sub-processors change.',
  parent: 'contract',
  order: { notifiedAt: 'DESC' },
  derived: { deadline: ['status', 'objectBy'] },
})
export class SubProcessorChange extends SubProcessorChangeFields {
  @Day({ about: "Last day to object: notice plus the contract's objection days (§2.8)." })
  objectBy!: string;

  @Choice(SubProcessorDecision, 'SubProcessorDecision', { about: 'What became of it.' })
  status: SubProcessorDecision = SubProcessorDecision.OPEN;

  @Link(() => User, { about: 'Who recorded the notice; never the one who approves it (§4.11).' })
  recordedBy!: string;

  @Link(() => User, { about: 'Who decided; none where silence did.', optional: true })
  decidedBy: string | null = null;

  @Instant({ about: 'When it was decided.', optional: true })
  decidedAt: Date | null = null;

  @Narrative({ about: 'Why.', optional: true })
  reason: string | null = null;

  @Flag({ about: 'Whether the contract is still a draft; the rules ask.', internal: true })
  inDraft: boolean = true;
}
