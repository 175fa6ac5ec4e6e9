import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ENGLAND_AND_WALES } from '../clock/bank-holidays.ts';
import { workingDaysBetween } from '../clock/calendar.ts';
import { deadlineUrgency, reviewUrgency } from '../clock/urgency.ts';
import { CivilDate } from './scalars.ts';

/** How pressing a deadline is: red on the day due or past, amber shortly before (M22). */
export enum DeadlineUrgency {
  NONE = 'NONE',
  AMBER = 'AMBER',
  RED = 'RED',
}
registerEnumType(DeadlineUrgency, {
  name: 'DeadlineUrgency',
  description: 'How pressing a deadline is (M22).',
});

@ObjectType({ description: 'The next thing with a date on an open record.' })
export class Deadline {
  @Field(() => String, { description: 'What is due, such as ACKNOWLEDGE; the panel has its words.' })
  kind!: string;
  @Field(() => CivilDate, { description: 'The last day on which it is in time.' }) due!: string;
  @Field(() => DeadlineUrgency, { description: 'How pressing it is.' }) urgency!: DeadlineUrgency;
  @Field(() => Int, {
    nullable: true,
    description:
      'Working days left, negative when past; null beyond the years whose bank holidays are known.',
  })
  workingDaysLeft!: number | null;
}

/** A deadline as a record shows it. Reviews turn amber 30 days before, everything else 5 working days before (M22). */
export function deadline(kind: string, due: string, today: string, { review = false } = {}): Deadline {
  const urgency = review ? reviewUrgency(due, today) : deadlineUrgency(due, today);
  const known = [due, today].every(day => ENGLAND_AND_WALES.years.has(day.slice(0, 4)));
  return {
    kind,
    due,
    urgency: DeadlineUrgency[urgency],
    workingDaysLeft: known ? workingDaysBetween(today, due) : null,
  };
}

/** The earliest of several deadlines. */
export function soonest(deadlines: readonly (Deadline | null)[]): Deadline | null {
  return deadlines.reduce((a, b) => (b && (!a || b.due < a.due) ? b : a), null);
}
