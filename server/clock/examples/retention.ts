import { z } from 'zod';
import { ageOn, latest, type CivilDate } from '../calendar.ts';
import { retention } from '../retention.ts';
import type { AppliedRule } from '../retention-period.ts';
import {
  OVERRIDE_BASES,
  RETENTION_SCHEDULE,
  scheduledRule,
  type RetentionPeriod,
} from '../retention-schedule.ts';
import { civilDate, exampleGroup } from './example.ts';

const fixed = (code: string, months: number): RetentionPeriod => ({
  code,
  periodKind: 'FIXED',
  months,
  days: null,
  deathMonths: null,
  birthdayAge: null,
  birthdayAgeIf17: null,
  adultRule: null,
  followsNote: null,
});

/** Periods without a row in the schedule: the ceiling itself, and an appropriate policy document (§2.13). */
const UNSCHEDULED = [fixed('7Y', 84), fixed('APD', 6)];

const code = z.enum([...UNSCHEDULED, ...RETENTION_SCHEDULE].map(rule => rule.code));

const keys = z.strictObject({
  rule: code.optional(),
  rules: z.array(code).min(1).optional(),
  trigger: civilDate.nullish(),
  discharges: z.array(civilDate).nullish(),
  treatmentEnd: civilDate.nullish(),
  ceased: civilDate.nullish(),
  dob: civilDate.nullish(),
  dateOfDeath: civilDate.nullish(),
  override: z.enum(OVERRIDE_BASES).nullish(),
  hold: z.tuple([civilDate, civilDate.nullable()]).nullish(),
  operational: z.boolean().nullish(),
  openAccessRequest: z.boolean().nullish(),
  asOf: civilDate.nullish(),
});

type Input = z.infer<typeof keys>;

/** RETENTION (§3). Give `rule` or `rules`; with several the longest wins. */
export const retentionDate = exampleGroup(
  keys.refine(({ rule, rules }) => (rule === undefined) !== (rules === undefined), {
    message: 'give either "rule" or "rules"',
  }),
  input => {
    const rules = (input.rules ?? [input.rule ?? '']).map(name => applied(name, input));
    const child = rules.find(({ rule }) => rule.adultRule !== null);
    const end = child?.trigger ?? input.treatmentEnd ?? rules[0]?.trigger ?? null;
    return {
      ...retention({
        rules,
        dateOfBirth: input.dob,
        dateOfDeath: input.dateOfDeath,
        holds: input.hold ? [{ from: input.hold[0], releasedOn: input.hold[1] }] : [],
        operational: input.operational ?? false,
        openAccessRequest: input.openAccessRequest ?? false,
        asOf: input.asOf ?? undefined,
      }),
      ageAtEnd: input.dob && end ? ageOn(input.dob, end) : null,
    };
  },
);

function applied(name: string, input: Input): AppliedRule {
  const rule = UNSCHEDULED.find(period => period.code === name) ?? scheduledRule(name);
  return {
    rule,
    trigger: triggerOf(rule, input),
    override: input.override ?? null,
    adult: rule.adultRule === null ? undefined : scheduledRule(rule.adultRule),
  };
}

/** The latest event of the kind that starts the rule: a second discharge resets the first (§3.1). */
function triggerOf(rule: RetentionPeriod, input: Input): CivilDate | null {
  const discharged = latest(...(input.discharges ?? []));
  const events = [
    latest(input.trigger, discharged),
    latest(input.treatmentEnd, discharged),
    input.ceased ?? null,
  ];
  const first = rule.adultRule !== null ? events[1] : rule.code === 'APD' ? events[2] : events[0];
  return first ?? events.find(event => event !== null) ?? null;
}
