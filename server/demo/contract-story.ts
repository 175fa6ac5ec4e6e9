import type { SqlEntityManager } from '@mikro-orm/sql';
import { DUE_DILIGENCE_ITEMS } from '../../schema/due-diligence-items.ts';
import { PROCESSOR_CLAUSES } from '../../schema/processor-clauses.ts';
import { addDays, addMonths } from '../clock/calendar.ts';
import { nextReference } from '../crud/reference.ts';
import { ClauseState, ContractClause } from '../processor-contract/contract-clause.entity.ts';
import { ItemFinding } from '../processor-contract/due-diligence-items.ts';
import {
  DueDiligenceResult,
  DueDiligenceReview,
  DueDiligenceScore,
  DueDiligenceStatus,
} from '../processor-contract/due-diligence-review.entity.ts';
import { DRAFT_STATUSES, ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

/** One contract of the demo: what differs from the usual. */
export interface Story {
  contract: Partial<ProcessorContract> & Pick<ProcessorContract, 'title' | 'processor' | 'task' | 'status'>;
  /** Clauses that are not there; `all` before anybody has looked. */
  absent?: readonly string[] | 'all';
  partial?: readonly string[];
  /** The last examination; `days` counts from today. */
  examined?: Partial<DueDiligenceReview> & { days: number };
}

/** Tells stories as the workflow would have left them. */
export class StoryTeller {
  readonly today: string;

  constructor(
    readonly em: SqlEntityManager,
    readonly people: People,
    readonly clock: Clock,
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

  /** A contract with its clauses and its examination; flushes, so that parts can follow. */
  async contract(story: Story): Promise<ProcessorContract> {
    const { em, people } = this;
    const reference = await nextReference(em, 'PRC', this.today.slice(0, 4));
    const given = { author: people.entry.id, owner: people.dpo.id, ...story.contract, reference };
    const contract = em.create(ProcessorContract, { ...given, ...this.examination(story) } as never);
    await em.persist(contract).flush();
    this.clauses(contract, story);
    if (story.examined) this.part(DueDiligenceReview, contract, this.review(story.examined));
    await em.flush();
    return contract;
  }

  /** A part of a contract. */
  part<T extends object>(entity: new () => T, contract: ProcessorContract, given: object): T {
    const inDraft = DRAFT_STATUSES.includes(contract.status);
    const part = this.em.create(entity as never, { contract: contract.id, inDraft, ...given } as never) as T;
    this.em.persist(part);
    return part;
  }

  private examination({ examined }: Story): Partial<ProcessorContract> {
    const counts =
      examined && (examined.status ?? DueDiligenceStatus.APPROVED) === DueDiligenceStatus.APPROVED;
    if (!counts || examined.result === DueDiligenceResult.FAIL) return {};
    return { dueDiligenceExpiresOn: addMonths(this.day(examined.days), 12) };
  }

  private review({ days, ...given }: NonNullable<Story['examined']>): object {
    const approved = (given.status ?? DueDiligenceStatus.APPROVED) === DueDiligenceStatus.APPROVED;
    return {
      ...Object.fromEntries(DUE_DILIGENCE_ITEMS.map(item => [item, ItemFinding.SATISFACTORY])),
      status: DueDiligenceStatus.APPROVED,
      score: DueDiligenceScore.LOW,
      result: DueDiligenceResult.PASS,
      reviewedOn: this.day(days),
      expiresOn: addMonths(this.day(days), 12),
      reviewer: this.people.dpo.id,
      approvedBy: approved ? this.people.manager2.id : null,
      approvedAt: approved ? this.instant(Math.min(days + 2, 0)) : null,
      ...given,
    };
  }

  private clauses(contract: ProcessorContract, { absent = ['PC-22'], partial = [] }: Story): void {
    PROCESSOR_CLAUSES.forEach(({ code }, index) => {
      const state = stateOf(code, absent, partial);
      const seen = state !== ClauseState.ABSENT && {
        clauseReference: `${Math.floor(index / 4) + 3}.${(index % 4) + 1}`,
        evidence:
          code === 'PC-20' ? 'Electronic signatures of both parties, certificate page' : `Page ${index + 4}`,
        reviewer: this.people.dpo.id,
        reviewedAt: this.instant(-9),
      };
      this.part(ContractClause, contract, { code, state, ...seen });
    });
  }
}

function stateOf(code: string, absent: readonly string[] | 'all', partial: readonly string[]): ClauseState {
  if (absent === 'all' || absent.includes(code)) return ClauseState.ABSENT;
  return partial.includes(code) ? ClauseState.PARTIAL : ClauseState.PRESENT;
}
