import type { PersonKey } from '../../../server/demo/people.ts';

/** A person of the demo, as the rules know people. */
export interface Person {
  key: PersonKey;
  id: string;
  personId: string;
  role: string;
  designations: readonly string[];
}

/** A stored row, whole. */
export type Row = Record<string, unknown> & { id: string };

/** What is true in the world that is probed. */
export interface Facts {
  /** London's day when they were taken. */
  today: string;
  /** The instant at which they were taken. */
  now: Date;
  staff: readonly Person[];
  rows(type: string): readonly Row[];
  one(type: string, id: unknown): Row | undefined;
}

/** Yes, no, or what the rule book leaves open. */
export type Verdict = boolean | 'either';

/** Whether somebody may do something to a row. */
export type May = (row: Row, me: Person, facts: Facts) => Verdict;

/** Rows that somebody reads, and which groups of their fields. */
export interface Reading {
  rows: (row: Row) => boolean;
  groups: readonly string[];
}

/** What the rule book says of one type: written from `rules/6-permissions.md` and the amendments, never from the code. */
export interface Expectation {
  /** Every field of the API type in exactly one group; names apart by spaces. */
  groups: Record<string, string>;
  reads: (me: Person, facts: Facts) => Reading[];
  /** Groups of fields that somebody reads of one record and never in lists. */
  leftOutOfLists?: (me: Person) => readonly string[];
  /** Whose notes, files, letters and diary it shows (M13). */
  follows?: May;
  /** Whose diary it opens where nothing else follows it. */
  looksBack?: May;
  /** Who makes one; with `inside`, the row is the record that it lives in. */
  creates?: May;
  /** The field and type of the record that it lives in. */
  inside?: readonly [field: string, type: string];
  updates?: May;
  events?: Record<string, May>;
}

/** Everybody who holds one of the roles. */
export function role(...roles: string[]): May {
  return (_row, me) => roles.includes(me.role);
}

/** Nobody. */
export const nobody: May = () => false;

/** Whoever one of several says yes for. */
export function anyOf(...all: May[]): May {
  return (row, me, facts) => {
    const verdicts = all.map(may => may(row, me, facts));
    return verdicts.includes(true) || (verdicts.includes('either') ? 'either' : false);
  };
}

/** All rows, all of these groups. */
export function whole(groups: Record<string, string>, rows: (row: Row) => boolean = () => true): Reading {
  return { rows, groups: Object.keys(groups) };
}

/** Whether somebody holds a designation. */
export function designated(me: Person, designation: string): boolean {
  return me.designations.includes(designation);
}

/** Names of the fields of groups. */
export function fieldsOf(expectation: Expectation, groups: readonly string[]): string[] {
  return groups.flatMap(group => expectation.groups[group]!.trim().split(/\s+/));
}

/** The fields of a row that somebody reads; null where the row is out of sight. */
export function visibleFields(
  expectation: Expectation,
  row: Row,
  me: Person,
  facts: Facts,
): Set<string> | null {
  const readings = expectation.reads(me, facts).filter(reading => reading.rows(row));
  return readings.length === 0
    ? null
    : new Set(readings.flatMap(reading => fieldsOf(expectation, reading.groups)));
}

/** C-06: "staff cannot open own or declared relatives' records". */
export function isOwn(client: Row, me: Person, facts: Facts): boolean {
  return (client.relatedStaff as string[]).some(
    account => facts.one('User', account)?.personId === me.personId,
  );
}

/** C-05: open to named users only; C-06: never one's own. */
export function isClosed(client: Row, me: Person, facts: Facts): boolean {
  return (
    isOwn(client, me, facts) ||
    (client.sensitive === true && !(client.namedUsers as string[]).includes(me.id))
  );
}
