import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import { columnsOf, type Column, type EntityClass } from '../crud/columns.ts';
import { createInputOf } from '../crud/inputs.ts';

/** How one resource comes in from a file. */
export interface Importer {
  /** As the panel names it, such as `organisations`. */
  resource: string;
  entity: EntityClass;
  fields: EntityClass;
  /** Columns of the file that are not fields of the record, such as the text of an allegation. */
  extra?: Record<string, { about: string; required: boolean }>;
  /** Columns whose text is a record's reference or name, and how it is found. */
  links?: Record<string, (em: SqlEntityManager, text: string) => Promise<string | null>>;
  /** What makes two rows the same record: importing a file again adds nothing. */
  sameAs: readonly string[];
  /** Refuses, by field, what making the record would refuse beside the checks of its form; changes nothing. */
  check: (context: Context, em: SqlEntityManager, values: Record<string, unknown>) => Promise<void>;
  /** Makes one record under the viewer's own rules. */
  add: (context: Context, em: SqlEntityManager, values: Record<string, unknown>) => Promise<void>;
}

/** The columns that a file may hold: what a person may write, text and numbers only. */
export function importColumns(importer: Importer): Column[] {
  return columnsOf(importer.fields).filter(
    c => !['json', 'ids'].includes(c.kind) && (c.kind !== 'link' || importer.links?.[c.name]),
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
