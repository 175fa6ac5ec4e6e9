import type { SqlEntityManager } from '@mikro-orm/sql';
import { addMonths, type CivilDate } from '../clock/calendar.ts';
import { retention } from '../clock/retention.ts';
import type { EntityClass } from '../crud/columns.ts';
import { standingHolds } from '../hold/standing-holds.ts';
import { asPeriod } from '../retention-rule/override-need.ts';
import { webRule } from './kept-for.ts';

/** Months within which what is due is destroyed: two people approve each run (DESIGN). */
const TO_DESTROY = 1;

/** How a register under RR-WEB stands. */
interface WebRegister {
  all: number;
  /** Ids of what may go, and of what should have gone. */
  due: string[];
  overdue: string[];
}

/** What is judged. */
interface Kept {
  id: string;
  lastContactOn: string;
}

/** Judges a register by the rule in force; null while there is none. Unscoped: only counts leave. Holds keep what they keep (S20). */
export async function standingUnderRule(
  em: SqlEntityManager,
  entity: EntityClass<Kept>,
  today: CivilDate,
): Promise<WebRegister | null> {
  const rule = await webRule(em);
  if (!rule) return null;
  const holds = await standingHolds(em, [rule.code]);
  const options = { filters: false, fields: ['id', 'lastContactOn'], disableIdentityMap: true };
  const rows = (await em.find(entity, {}, options as never)) as Kept[];
  const found: WebRegister = { all: rows.length, due: [], overdue: [] };
  // Whoever wrote is nobody whom we know: of a period its length alone counts.
  const period = { ...asPeriod(rule), birthdayAge: null, adultRule: null, followsNote: null };
  for (const { id, lastContactOn: trigger } of rows) {
    const rules = [{ rule: period, trigger, override: null }];
    const { due, disposalDueFrom } = retention({ rules, holds, asOf: today });
    if (!due) continue;
    found[addMonths(disposalDueFrom!, TO_DESTROY) <= today ? 'overdue' : 'due'].push(id);
  }
  return found;
}
