import { Choice, Instant, Link, Structured, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { DisposalKind, DisposalMethod } from './disposal.vocabulary.ts';
import { RetentionRun } from './retention-run.entity.ts';

/** What of one kind was destroyed under one rule. */
export interface CertificateLine {
  kind: DisposalKind;
  ruleCode: string;
  /** What the rule calls it. */
  recordType: string;
  items: number;
  records: number;
  triggeredFrom: string;
  triggeredTo: string;
}

/** What was destroyed, by whom, when and how: written once, by the system, and never changed (§3.4, RR-DEST). */
@Resource({
  about: 'A certificate of destruction (§3.4): written once and never changed.',
  prefix: 'DST',
  named: ['reference'],
  order: { issuedAt: 'DESC' },
})
export class DestructionCertificate extends Stored {
  @Text({ about: 'Its number, such as DST-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Link(() => RetentionRun, { about: 'The run that it certifies.' })
  run!: string;

  @Text({ about: 'The reference of that run.', searched: true })
  runReference!: string;

  @Instant({ about: 'When it was issued.' })
  issuedAt!: Date;

  @Choice(DisposalMethod, 'DisposalMethod', { about: 'How it was destroyed.' })
  method: DisposalMethod = DisposalMethod.DELETE_AND_PURGE;

  @Text({ about: 'In which system.' })
  system!: string;

  @Instant({ about: 'When the first was destroyed.' })
  firstAt!: Date;

  @Instant({ about: 'When the last was destroyed.' })
  lastAt!: Date;

  @Whole({ about: 'How many items of the run it covers.' })
  items!: number;

  @Whole({ about: 'How many records they stood for.' })
  records!: number;

  @Structured({ about: 'By kind and rule: how many, and from when their periods ran. No content.' })
  lines!: CertificateLine[];

  @Link(() => User, { about: 'Who submitted the run.' })
  submittedBy!: string;

  @Link(() => User, { about: 'Who approved it.' })
  approvedBy!: string;

  @Link(() => User, { about: 'The administrator who carried it out; else the system did.', optional: true })
  executedBy: string | null = null;
}
