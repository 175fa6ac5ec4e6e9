import { written } from '../crud/written.ts';
import { event, notTheSamePerson, workflow, type Failure, type Step } from '../workflow/workflow.ts';
import { ceilingMonths, overrideOf } from './ceiling.ts';
import { overCeiling } from './override-need.ts';
import { RetentionRule, RetentionRuleFields, RetentionRuleStatus as S } from './retention-rule.entity.ts';

type Rule = Step<RetentionRule, unknown>;

/** RETENTION_OVER_CEILING for a rule longer than the ceiling without an override that both have approved (§3.1). */
async function withinCeiling({ em, record, today }: Rule): Promise<Failure | null> {
  if (!overCeiling(record, await ceilingMonths(em)) || (await overrideOf(em, record, today))) return null;
  return { code: 'RETENTION_OVER_CEILING' };
}

/** INVALID_TRANSITION while a draft of the next edition exists, or another person drafted one meanwhile. */
async function noDraftComing({ em, record }: Rule): Promise<Failure | null> {
  const drafts = await em.count(RetentionRule, { code: record.code, status: S.DRAFT }, { filters: false });
  return drafts > 0 ? { code: 'INVALID_TRANSITION' } : null;
}

function ceilingUndecided({ record }: Rule): Failure | null {
  return record.ceilingProposedBy ? { code: 'INVALID_TRANSITION', missing: ['ALREADY_ACCEPTED'] } : null;
}

function ceilingProposed({ record }: Rule): Failure | null {
  if (record.ceilingConfirmedBy) return { code: 'INVALID_TRANSITION', missing: ['ALREADY_CONFIRMED'] };
  return record.ceilingProposedBy ? null : { code: 'SECOND_APPROVER_REQUIRED' };
}

/** The life of one edition of a retention rule (§3.1, §3.3, M3). */
export const retentionRuleWorkflow = workflow(RetentionRule, {
  activate: event<RetentionRule, object>({
    about:
      'Brings the edition into use; one longer than the ceiling needs an approved override (§3.1). The edition before is superseded.',
    from: [S.DRAFT, S.CAPPED],
    to: S.ACTIVE,
    separation: [notTheSamePerson(rule => [rule.proposedBy])],
    guards: [withinCeiling],
    effect: async ({ em, record, viewer, today }) => {
      const inUse = await em.find(
        RetentionRule,
        { code: record.code, status: { $in: [S.ACTIVE, S.CAPPED] }, id: { $ne: record.id } },
        { filters: false },
      );
      for (const before of inUse)
        Object.assign(before, { status: S.SUPERSEDED, retiredOn: today, ceilingTaskDueOn: null });
      record.activatedBy = viewer.id;
      record.inUseSince ??= today;
      Object.assign(record, { ceilingTaskDueOn: null, ceilingProposedBy: null, ceilingConfirmedBy: null });
    },
  }),
  revise: event<RetentionRule, object>({
    about: 'Drafts the next edition; this one stays in use until that one is activated.',
    from: [S.ACTIVE, S.CAPPED],
    guards: [noDraftComing],
    effect: ({ em, record, viewer, now }) => {
      const { needsOverride, confidence } = record;
      em.persist(
        em.create(RetentionRule, {
          ...written(RetentionRuleFields, record),
          needsOverride,
          confidence: [...confidence],
          edition: record.edition + 1,
          supersedes: record.id,
          proposedBy: viewer.id,
        } as never),
      );
      // A new version of this record, so that of two revisions at once the second is refused.
      record.updatedAt = now;
    },
  }),
  retire: event<RetentionRule, object>({
    about: 'Takes the rule out of the schedule; records under it need another.',
    from: [S.DRAFT, S.ACTIVE, S.CAPPED],
    to: S.RETIRED,
    effect: ({ record, today }) => {
      record.retiredOn = today;
      record.ceilingTaskDueOn = null;
    },
  }),
  acceptCeiling: event<RetentionRule, object>({
    about:
      'Records, for the data protection officer, that the ceiling applies although the rule is longer (M3).',
    from: [S.CAPPED],
    guards: [ceilingUndecided],
    effect: ({ record, viewer }) => {
      record.ceilingProposedBy = viewer.id;
    },
  }),
  confirmCeiling: event<RetentionRule, object>({
    about: 'Records the same for the management, by another person (M3).',
    from: [S.CAPPED],
    separation: [notTheSamePerson(rule => [rule.ceilingProposedBy])],
    guards: [ceilingProposed],
    effect: ({ record, viewer }) => {
      record.ceilingConfirmedBy = viewer.id;
      record.ceilingTaskDueOn = null;
    },
  }),
});
