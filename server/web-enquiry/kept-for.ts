import type { SqlEntityManager } from '@mikro-orm/sql';
import { periodInWords } from '../../schema/retention-period.ts';
import {
  RetentionPeriodKind,
  RetentionRule,
  RetentionRuleStatus,
} from '../retention-rule/retention-rule.entity.ts';

/** The rule of the schedule for what comes from the web (S8, S24): one that says a length. */
const WEB_RULE = {
  code: 'RR-WEB',
  status: RetentionRuleStatus.ACTIVE,
  periodKind: RetentionPeriodKind.FIXED,
};

/** The rule in force; null while there is none. Unscoped: whoever writes to us is told for how long. */
export function webRule(em: SqlEntityManager): Promise<RetentionRule | null> {
  return em.findOne(RetentionRule, { ...WEB_RULE }, { filters: false });
}

/** For how long after the last contact a message is kept, in words; null while there is no rule in force. */
export async function keptFor(em: SqlEntityManager): Promise<string | null> {
  const rule = await webRule(em);
  return rule && periodInWords(rule);
}
