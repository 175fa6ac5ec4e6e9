import { marks } from '../crud/sealing.ts';

/** What two records of one person have in common: how the family name sounds in letters alone, and the date of birth. */
function commonText(familyName: string, dateOfBirth: string): string {
  const letters = familyName.normalize('NFKD').replace(/\P{L}/gu, '').toLowerCase();
  return `${letters}|${dateOfBirth}`;
}

/** The digest that a record keeps, by the present key. */
export function birthMark(familyName: string, dateOfBirth: string): string {
  return marks(commonText(familyName, dateOfBirth))[0]!;
}

/** The digests that a record of the same person may hold: one for each key. */
export function birthMarks(familyName: string, dateOfBirth: string): string[] {
  return marks(commonText(familyName, dateOfBirth));
}
