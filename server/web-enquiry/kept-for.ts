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

/** For how long after the last contact a message is kept, in words; null while there is no rule in force. Unscoped: whoever writes to us is told. */
export async function keptFor(em: SqlEntityManager): Promise<string | null> {
  const rule = await em.findOne(RetentionRule, { ...WEB_RULE }, { filters: false });
  return rule && periodInWords(rule);
}
