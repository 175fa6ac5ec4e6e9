import { Choice, Day, Flag, Instant, Link, Narrative } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { User } from '../user/user.entity.ts';
import { DueDiligenceItems } from './due-diligence-items.ts';
import { ProcessorContract } from './processor-contract.entity.ts';

/** Where a due-diligence review stands: two people are needed (§4.11). */
export enum DueDiligenceStatus {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  RETURNED = 'RETURNED',
  ENDED = 'ENDED',
}

/** The risk that remains; HIGH needs the SIRO's acceptance (§2.8). */
export enum DueDiligenceScore {
  LOW = 'LOW',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
}

/** What the review comes to; nobody overrides a FAIL (§4.4). */
export enum DueDiligenceResult {
  PASS = 'PASS',
  FAIL = 'FAIL',
}

/** What a person writes of a due-diligence review. */
export abstract class DueDiligenceReviewFields extends DueDiligenceItems {
  @Link(() => ProcessorContract, { about: 'The contract.', writeOnce: true })
  contract!: string;

  @Narrative({ about: 'What was found.', optional: true })
  findings: string | null = null;

  @Choice(DueDiligenceScore, 'DueDiligenceScore', { about: 'The risk that remains (§2.8).' })
  score!: DueDiligenceScore;

  @Choice(DueDiligenceResult, 'DueDiligenceResult', { about: 'What it comes to.' })
  result!: DueDiligenceResult;

  @Day({ about: 'When the processor was examined; not in the future.' })
  reviewedOn!: string;
}

/** One examination of a processor before or during its contract (UK GDPR Art 28(1), §2.8). */
@Resource({
  about: 'A due-diligence review of a processor.',
  parent: 'contract',
  order: { reviewedOn: 'DESC' },
  derived: { deadline: ['status', 'result', 'expiresOn'] },
})
export class DueDiligenceReview extends DueDiligenceReviewFields {
  @Choice(DueDiligenceStatus, 'DueDiligenceStatus', { about: 'Where it stands.' })
  status: DueDiligenceStatus = DueDiligenceStatus.PROPOSED;

  @Day({ about: 'Last day on which it counts: 12 months after the review (§2.8).' })
  expiresOn!: string;

  @Link(() => User, { about: 'Who examined the processor; never the one who approves (§4.11).' })
  reviewer!: string;

  @Link(() => User, { about: 'Who approved it.', optional: true })
  approvedBy: string | null = null;

  @Instant({ about: 'When it was approved.', optional: true })
  approvedAt: Date | null = null;

  @Link(() => User, { about: 'The SIRO who accepted a high risk.', optional: true })
  riskAcceptedBy: string | null = null;

  @Instant({ about: 'When it was accepted.', optional: true })
  riskAcceptedAt: Date | null = null;

  @Narrative({ about: 'Why the high risk was accepted.', optional: true })
  riskReason: string | null = null;

  @Narrative({ about: 'Why it was sent back.', optional: true })
  returnReason: string | null = null;

  @Flag({ about: 'Whether the contract is still a draft; the rules ask.', internal: true })
  inDraft: boolean = true;
}
