import { IsEnum, IsOptional } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { addDays, addMonths, earliest } from '../clock/calendar.ts';
import { CivilDate } from '../crud/scalars.ts';
import { RealDate } from '../crud/validators.ts';
import { refuseField } from '../errors.ts';
import { ReportCode, type ReportParameters } from './report-run.entity.ts';

/** What a viewer asks of a report. */
@ArgsType()
export class ReportArgs {
  @IsEnum(ReportCode)
  @Field(() => ReportCode, { description: 'Which report.' })
  code!: ReportCode;

  @IsOptional()
  @RealDate()
  @Field(() => CivilDate, {
    nullable: true,
    description: 'First day; a year before the last one without it.',
  })
  from?: string | null;

  @IsOptional()
  @RealDate()
  @Field(() => CivilDate, { nullable: true, description: 'Last day; asOf without it.' })
  to?: string | null;

  @IsOptional()
  @RealDate()
  @Field(() => CivilDate, { nullable: true, description: 'As at the end of which day; today without it.' })
  asOf?: string | null;
}

/** A period of London dates, both ends included, looked at from the end of its `asOf`. */
export interface Period {
  from: string;
  to: string;
  asOf: string;
}

const MOST_MONTHS = 120;

/** The day a report is told for. Throws INVALID_INPUT for a day to come: nobody knows its figures. */
export function asOfDay({ asOf }: ReportArgs, today: string): string {
  if (asOf && asOf > today) refuseField('asOf', 'is in the future');
  return asOf ?? today;
}

/** Throws INVALID_INPUT for another day than today: what is told is the live register. */
export function onlyToday({ asOf }: Pick<ReportArgs, 'asOf'>, today: string): void {
  if (asOf && asOf !== today) refuseField('asOf', 'is always today');
}

/** The period of a report; what lies after `asOf` has not happened yet. Throws INVALID_INPUT for one that is none. */
export function periodOf(args: ReportArgs, today: string): Period {
  const asOf = asOfDay(args, today);
  const to = earliest(args.to, asOf)!;
  const from = args.from ?? addDays(addMonths(to, -12), 1);
  if (args.to && from > args.to) refuseField('from', 'is after the last day');
  if (from > to) refuseField('from', 'is in the future');
  if (addMonths(from, MOST_MONTHS) <= to) refuseField('from', 'is more than ten years before the last day');
  return { from, to, asOf };
}

/** Whether a day lies in the period. */
export function inPeriod({ from, to }: Period, day: string | null): day is string {
  return day !== null && from <= day && day <= to;
}

/** A report that looks at one day only. */
export function onDay(asOf: string): ReportParameters {
  return { from: null, to: null, asOf };
}
