import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CivilDate } from '../crud/scalars.ts';
import { ReportCode, SuppressionMode } from './report-run.entity.ts';

/** How a figure or a column is to be read; CODE is a value whose word the reader's side has. */
export enum ReportKind {
  COUNT = 'COUNT',
  PERCENT = 'PERCENT',
  DAYS = 'DAYS',
  HOURS = 'HOURS',
  DATE = 'DATE',
  MONTH = 'MONTH',
  CODE = 'CODE',
  TEXT = 'TEXT',
}
registerEnumType(ReportKind, {
  name: 'ReportKind',
  description: 'How a figure or a column of a report is to be read.',
});

@ObjectType({
  description:
    'One number of a report. A ratio without a denominator has no value and is shown as "n/a" (§5).',
})
export class ReportFigure {
  @Field(() => String, { description: 'What it counts, such as ackOnTime.' }) key!: string;
  @Field(() => ReportKind, { description: 'How to read it.' }) kind!: ReportKind;
  @Field(() => Float, { nullable: true, description: 'Its value; percentages to one decimal (M25).' })
  value!: number | null;
  @Field(() => Boolean, {
    description: 'Whether it is hidden, since so few people would be somebody: shown as a star (§5.0).',
  })
  hidden!: boolean;
  @Field(() => Int, { nullable: true, description: 'Of a ratio: how many.' }) numerator!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of a ratio: out of how many.' }) denominator!:
    number | null;
}

@ObjectType({ description: 'A column of a table.' })
export class ReportColumn {
  @Field(() => String, { description: 'What it holds, such as received.' }) key!: string;
  @Field(() => ReportKind, { description: 'How to read it.' }) kind!: ReportKind;
}

@ObjectType({ description: 'A cell: a number or a text, or neither where nothing applies.' })
export class ReportCell {
  @Field(() => Float, { nullable: true, description: 'The number.' }) value!: number | null;
  @Field(() => String, { nullable: true, description: 'The text, code or date.' }) text!: string | null;
}

@ObjectType({ description: 'A row; one that stands for a document names it.' })
export class ReportRow {
  @Field(() => String, { nullable: true, description: 'The kind of document, such as ProcessorContract.' })
  subject!: string | null;
  @Field(() => ID, { nullable: true, description: 'The document.' }) record!: string | null;
  @Field(() => [ReportCell], { description: 'One cell a column.' }) cells!: ReportCell[];
}

@ObjectType({ description: 'The rows of a section.' })
export class ReportTable {
  @Field(() => [ReportColumn], { description: 'Its columns.' }) columns!: ReportColumn[];
  @Field(() => [ReportRow], { description: 'Its rows.' }) rows!: ReportRow[];
}

@ObjectType({ description: 'A part of a report.' })
export class ReportSection {
  @Field(() => String, { description: 'What it is about, such as ACKNOWLEDGEMENT.' }) key!: string;
  @Field(() => [ReportFigure], { description: 'Its numbers.' }) figures!: ReportFigure[];
  @Field(() => ReportTable, { nullable: true, description: 'Its rows, where it has any kind of them.' })
  table!: ReportTable | null;
}

@ObjectType({ description: 'What the report looked at: London dates, both ends included (§5).' })
export class ReportScope {
  @Field(() => CivilDate, { nullable: true, description: 'First day; none where only asOf counts.' }) from!:
    string | null;
  @Field(() => CivilDate, { nullable: true, description: 'Last day; never after asOf.' }) to!: string | null;
  @Field(() => CivilDate, { description: 'The day as at whose end it is told.' }) asOf!: string;
}

@ObjectType({
  description: 'A report (§5): counts of cases, documents and people, never a name and no narrative.',
})
export class Report {
  @Field(() => ID, { description: 'The stored run.' }) runId!: string;
  @Field(() => ReportCode, { description: 'Which report.' }) code!: ReportCode;
  @Field(() => ReportScope, { description: 'What it looked at.' }) parameters!: ReportScope;
  @Field(() => SuppressionMode, { description: 'For whom small numbers were hidden (§5.0, M11).' })
  suppressionMode!: SuppressionMode;
  @Field(() => [ReportSection], { description: 'Its parts.' }) sections!: ReportSection[];
}
