import { stringify } from 'csv-stringify/sync';
import { testNumbers } from '../../server/demo/clients.ts';

/** A row of a file from the care-record system. */
export type PersonRow = Record<string, string>;

/** As many invented people, each with ids of their own, an address and a number. */
export function peopleRows(count: number, prefix: string, skip = 0): PersonRow[] {
  const numbers = testNumbers();
  for (let place = 0; place < skip; place++) numbers.next();
  return Array.from({ length: count }, (_, place) => ({
    careRecordId: `${prefix}-${place}`,
    nhsNumber: numbers.next().value as string,
    givenName: 'Averil',
    familyName: `${prefix}son`,
    dateOfBirth: '1984-02-29',
    gender: 'FEMALE',
    address: `${place + 1} Larch Way`,
    postcode: 'B12 8QT',
    mobile: `07700 ${String(900000 + place)}`,
    email: `${prefix.toLowerCase()}${place}@people.test`,
  }));
}

/** Rows as a spreadsheet saves them under these headings. */
export function csvOf(rows: readonly PersonRow[], options: { bom?: boolean; crlf?: boolean } = {}): string {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))];
  return stringify([...rows], {
    header: true,
    columns,
    bom: options.bom,
    record_delimiter: options.crlf ? '\r\n' : '\n',
  });
}
