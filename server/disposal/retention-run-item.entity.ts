import { Choice, Day, Instant, Link, Narrative, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { OverrideBasis } from '../retention-rule/retention-override.entity.ts';
import { RetentionRule } from '../retention-rule/retention-rule.entity.ts';
import { User } from '../user/user.entity.ts';
import { DestructionCertificate } from './destruction-certificate.entity.ts';
import { DisposalBlock, DisposalDecision, DisposalKind } from './disposal.vocabulary.ts';
import { RetentionRun } from './retention-run.entity.ts';

/** What the officer decides of an item. */
export abstract class RetentionRunItemFields extends Stored {
  @Choice(DisposalDecision, 'DisposalDecision', {
    about: 'What becomes of it.',
    default: DisposalDecision.DESTROY,
  })
  decision: DisposalDecision = DisposalDecision.DESTROY;

  @Day({ about: 'To the end of which day it is kept; within 24 months (§3.4).', optional: true })
  extendedUntil: string | null = null;

  @Choice(OverrideBasis, 'OverrideBasis', { about: 'On which ground it is kept longer.', optional: true })
  extensionBasis: OverrideBasis | null = null;

  @Narrative({
    about: 'Why it is kept or set aside, in words that name nobody.',
    optional: true,
    maskable: true,
    max: 2_000,
  })
  reason: string | null = null;
}

/**
 * Something whose period is over. Afterwards it is the stub of what was destroyed: its own id is the pseudonym, and what
 * it stood for is named nowhere any more (§3.4).
 */
@Resource({
  about: 'One thing that a disposal run lists; afterwards the stub of what was destroyed (§3.4).',
  parent: 'run',
  order: { createdAt: 'ASC', id: 'ASC' },
})
export class RetentionRunItem extends RetentionRunItemFields {
  @Link(() => RetentionRun, { about: 'The run.' })
  run!: string;

  @Choice(DisposalKind, 'DisposalKind', { about: 'What kind of record it is.' })
  kind!: DisposalKind;

  @Text({ about: 'The record; gone with it.', optional: true, internal: true })
  recordId: string | null = null;

  @Text({ about: 'Its reference, where it has one.', optional: true, maskable: true, searched: true })
  recordReference: string | null = null;

  @Whole({ about: 'How many records it stands for.', min: 1 })
  records: number = 1;

  @Link(() => RetentionRule, { about: 'The edition of the rule under which it is due: the authority.' })
  rule!: string;

  @Text({ about: 'The code of that rule.' })
  ruleCode!: string;

  @Day({ about: 'The day from which its period ran.' })
  triggeredOn!: string;

  @Day({ about: 'To the end of which day it had to be kept.' })
  retainUntil!: string;

  @Choice(DisposalBlock, 'DisposalBlock', {
    about: 'Why it is not destroyed, whatever was decided.',
    optional: true,
  })
  blockedBy: DisposalBlock | null = null;

  @Link(() => User, { about: 'Who decided; nobody where the rule’s own outcome stands.', optional: true })
  decidedBy: string | null = null;

  @Instant({ about: 'When that was decided.', optional: true })
  decidedAt: Date | null = null;

  @Instant({ about: 'When it was destroyed.', optional: true })
  doneAt: Date | null = null;

  @Instant({ about: 'When it could not be destroyed; nothing of it was.', optional: true })
  failedAt: Date | null = null;

  @Link(() => DestructionCertificate, { about: 'The certificate that covers it.', optional: true })
  certificate: string | null = null;
}
