import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import { columnsOf, type Column, type EntityClass } from '../crud/columns.ts';
import { createInputOf } from '../crud/inputs.ts';
import type { ImportProblem } from '../jobs/import-batches.ts';

/** What a file of one resource may hold. */
interface FileOf {
  /** As the panel names it, such as `organisations`. */
  resource: string;
  entity: EntityClass;
  fields: EntityClass;
  /** Columns of the record that no file sets. */
  without?: readonly string[];
  /** Columns of the file that are not fields of the record, such as the text of an allegation. */
  extra?: Record<string, { about: string; required: boolean }>;
  /** How a cell is written before it is checked, such as the digits of a number. */
  tidy?: Record<string, (text: string) => string>;
}

/** How a register comes in: checked whole, then added all rows or none. */
export interface RegisterImporter extends FileOf {
  partial: false;
  /** Columns whose text is a record's reference or name, and how it is found. */
  links?: Record<string, (em: SqlEntityManager, text: string) => Promise<string | null>>;
  /** What makes two rows the same record: importing a file again adds nothing. */
  sameAs: readonly string[];
  /** Refuses, by field, what making the record would refuse beside the checks of its form; changes nothing. */
  check: (context: Context, em: SqlEntityManager, values: Record<string, unknown>) => Promise<void>;
  /** Makes one record under the viewer's own rules. */
  add: (context: Context, em: SqlEntityManager, values: Record<string, unknown>) => Promise<void>;
}

/** A wrong or differing cell of a row. */
export type CellProblem = Omit<ImportProblem, 'row'>;

/** A row whose cells could be read. */
export interface ReadRow {
  row: number;
  values: Record<string, unknown>;
  problems: CellProblem[];
}

/** What is to be done with a row: nothing where it is known or wrong. */
export type Verdict<New = unknown> =
  | { kind: 'fresh'; keys: readonly RowKey[]; add: New }
  | { kind: 'known'; differs: CellProblem[] }
  | { kind: 'wrong'; problems: CellProblem[] };

/** What a row of a file is known by, and in which column it stands. */
export interface RowKey {
  column: string;
  text: string;
}

/** How people's records come in from the care-record system: batch by batch, the wrong rows left aside. */
export interface PeopleImporter<New = unknown> extends FileOf {
  partial: true;
  /** Judges the rows of a batch as the form would judge each, beside its checks of single cells; changes nothing. */
  judge(context: Context, em: SqlEntityManager, rows: readonly ReadRow[]): Promise<Verdict<New>[]>;
  /** Makes the records of a batch under the viewer's own rules. */
  add(context: Context, em: SqlEntityManager, news: readonly New[]): Promise<void>;
}

/** How one resource comes in from a file. */
export type Importer = RegisterImporter | PeopleImporter;

/** The columns that a file may hold: what a person may write, text and numbers only. */
export function importColumns(importer: Importer): Column[] {
  const links = importer.partial ? {} : (importer.links ?? {});
  return columnsOf(importer.fields).filter(
    ({ name, kind }) =>
      !['json', 'ids'].includes(kind) &&
      !importer.without?.includes(name) &&
      (kind !== 'link' || name in links),
  );
}

/** Headings of the template, in the order of the form. */
export function headings(importer: Importer): string[] {
  return [...importColumns(importer).map(c => c.name), ...Object.keys(importer.extra ?? {})];
}

/** Headings without which no row can be added. */
export function requiredHeadings(importer: Importer): string[] {
  const fields = importColumns(importer).filter(c => !c.optional && c.default === undefined);
  return [
    ...fields.map(c => c.name),
    ...Object.entries(importer.extra ?? {}).flatMap(([name, e]) => (e.required ? [name] : [])),
  ];
}

const inputs = new Map<Importer, new () => object>();

/** The class whose checks a row must pass: the same as the form's. */
export function rowInput(importer: Importer): new () => object {
  const made = inputs.get(importer) ?? createInputOf(importer.fields, `Import${importer.entity.name}Input`);
  inputs.set(importer, made);
  return made;
}
