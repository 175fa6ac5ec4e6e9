import type { ReportQuery } from '../../schema/generated/graphql.ts';

/** A report as a client is told it. */
export type Shown = ReportQuery['report'];

/** One figure; a report without it fails the test. */
export function figure(report: Shown, key: string) {
  const found = report.sections.flatMap(section => section.figures).find(each => each.key === key);
  if (!found) throw new Error(`no figure ${key}`);
  return found;
}

/** The figures of a section by name. */
export function figures(report: Shown, section: string): Record<string, number | null> {
  const found = report.sections.find(each => each.key === section)!.figures;
  return Object.fromEntries(found.map(({ key, value }) => [key, value ?? null]));
}

/** The cells of a section's table, line by line. */
export function values(report: Shown, section: string): (string | number | null)[][] {
  const { rows } = report.sections.find(each => each.key === section)!.table!;
  return rows.map(row => row.cells.map(cell => cell.value ?? cell.text ?? null));
}
