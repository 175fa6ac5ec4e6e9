import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { nextReference } from '../crud/reference.ts';
import {
  OverrideBasis as B,
  OverrideStatus,
  RetentionOverride,
} from '../retention-rule/retention-override.entity.ts';
import { RetentionRule, RetentionRuleStatus } from '../retention-rule/retention-rule.entity.ts';
import type { Clock } from '../time.ts';
import type { Organisations } from './organisation.ts';
import type { People } from './seed.ts';

const CONTRACT = {
  basis: B.CONTRACT,
  citation: 'Standard contract for talking therapies, Records Management Code',
  clause: 'Service condition 23',
};
const LIMITATION = { basis: B.LEGAL_LIMITATION, citation: 'Limitation Act 1980' };

/** How far the approval of an override has come. */
type Reached = 'PROPOSED' | 'APPROVED_BY_DPO' | 'COUNTERSIGNED';

interface Story extends Partial<RetentionOverride> {
  ruleCode: string;
  reason: string;
  reached: Reached;
  /** Days from today on which it is looked at again. */
  review: number;
}

/** Overrides in force, due for a look, waiting for their second person, and one just proposed. */
const STORIES: readonly Story[] = [
  {
    ...CONTRACT,
    ruleCode: 'RR-MH-STD',
    reason:
      'Our contract obliges us to keep adult mental-health records for 20 years, or 10 years after death.',
    reached: 'COUNTERSIGNED',
    review: 400,
  },
  {
    ...CONTRACT,
    ruleCode: 'RR-ADULT',
    reason: 'Our contract obliges us to keep adult health records for 8 years.',
    reached: 'COUNTERSIGNED',
    review: 400,
  },
  {
    ...CONTRACT,
    ruleCode: 'RR-CHILD',
    reason: 'Our contract obliges us to keep a young person’s record to the 25th birthday, or the 26th.',
    reached: 'COUNTERSIGNED',
    review: 400,
  },
  {
    ...CONTRACT,
    ruleCode: 'RR-CMP',
    reason: 'Our contract obliges us to keep complaint files for 10 years.',
    reached: 'COUNTERSIGNED',
    review: 18,
  },
  {
    ...LIMITATION,
    ruleCode: 'RR-CTR-DEED',
    clause: 's.8',
    reason: 'A claim on a deed can be brought for 12 years.',
    reached: 'COUNTERSIGNED',
    review: -5,
  },
  {
    ...CONTRACT,
    ruleCode: 'RR-INC',
    reason: 'Our contract obliges us to keep incident files for 10 years.',
    reached: 'APPROVED_BY_DPO',
    review: 700,
  },
  {
    ...CONTRACT,
    ruleCode: 'RR-INC-SER',
    reason: 'Our contract obliges us to keep files of serious incidents for 20 years.',
    reached: 'APPROVED_BY_DPO',
    review: 700,
  },
  {
    ...LIMITATION,
    ruleCode: 'RR-LIT',
    clause: 's.11',
    reason: 'A case may be opened again, and costs be claimed, for years after it closed.',
    reached: 'PROPOSED',
    review: 540,
  },
];

/** Loads the overrides and activates the rules that they carry, as the workflow would have. Flushes. */
export async function seedRetention(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  { commissioner }: Organisations,
): Promise<void> {
  const today = clock.today();
  for (const { reached, review, ...given } of STORIES) {
    const rule = await em.findOneOrFail(RetentionRule, { code: given.ruleCode });
    const override = em.create(RetentionOverride, {
      ...given,
      reference: await nextReference(em, 'ROV', today.slice(0, 4)),
      rule: rule.id,
      commissioner: given.basis === B.CONTRACT ? commissioner.id : null,
      reviewAt: addDays(today, review),
      proposer: people.dpo2.id,
      ...approvals(reached, people, today),
    } as never);
    em.persist(override);
    if (reached === 'COUNTERSIGNED' && rule.status === RetentionRuleStatus.CAPPED) {
      Object.assign(rule, {
        status: RetentionRuleStatus.ACTIVE,
        activatedBy: people.dpo.id,
        ceilingTaskDueOn: null,
      });
    }
  }
  await em.flush();
}

function approvals(reached: Reached, people: People, today: string): Partial<RetentionOverride> {
  if (reached === 'PROPOSED') return {};
  const approved = { approvedByDpo: people.dpo.id, approvedAt: new Date(`${addDays(today, -6)}T10:00:00Z`) };
  if (reached === 'APPROVED_BY_DPO') return approved;
  return {
    ...approved,
    status: OverrideStatus.APPROVED,
    countersignedBy: people.manager.id,
    countersignedOn: addDays(today, -4),
  };
}
