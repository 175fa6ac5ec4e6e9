import type pg from 'pg';
import { emailOf, PEOPLE } from '../../server/demo/people.ts';

/** Somebody who asks. */
export interface Person {
  id: string;
  personId: string;
  email: string;
  role: 'DATA_ENTRY' | 'CLINICIAN';
}

/** What of the seeded database the works ask for. */
export interface Facts {
  entry: Person;
  /** With her clients. */
  clinicians: { person: Person; clients: string[] }[];
  /** Families with as many members as an exact total can tell. */
  families: string[];
  /** Two pieces of a name each. */
  searches: string[];
  /** What is verified again and again. */
  details: { id: string; version: number }[];
  /** Who signs in. */
  emails: string[];
}

/** So many of each are asked in turn. */
const SEVERAL = 8;
/** More connections than these do not ask at once; no two write the same one. */
const DETAILS = 4_000;

const AS_PERSON = `u.id, u.person_id as "personId", u.email, u.role`;

/** Picks them in the order of their names and ids, so that each run of a database asks the same. */
export async function readFacts(client: pg.Client): Promise<Facts> {
  const rows = async <T extends object>(sql: string, values: unknown[] = []) =>
    (await client.query<T>(sql, values)).rows;
  const [entry] = await rows<Person>(`select ${AS_PERSON} from "user" u where email = $1`, [
    emailOf('entry'),
  ]);
  const clinicians = await rows<Person & { clients: string[] }>(
    `select ${AS_PERSON}, array_agg(distinct a.client_id::text) as clients
       from "user" u join assignment a on a.clinician_id = u.id
       join client c on c.id = a.client_id and not c.restricted and not c.sensitive and c.merged_into_id is null
      where u.email like 'clinician-%' and a.starts_on <= current_date and a.ends_on is null
      group by u.id having count(distinct a.client_id) >= 30 order by u.email limit ${SEVERAL}`,
  );
  const families = await rows<{ name: string }>(
    `select family_name as name from client group by family_name having count(*) between 30 and 1000
      order by count(*) desc, family_name limit ${SEVERAL}`,
  );
  const searches = await rows<{ text: string }>(
    `select substr(given_name, 2) || ' ' || substr(family_name, 2, 5) as text from client
      where family_name like '% %' and length(given_name) > 4 order by reference limit ${SEVERAL}`,
  );
  const details = await rows<{ id: string; version: number }>(
    `select id, version from contact_detail where status = 'VERIFIED' and not restricted and not sensitive
      order by id limit ${DETAILS}`,
  );
  if (!entry || [clinicians, families, searches, details].some(({ length }) => length === 0))
    throw new Error('too few clients to ask for: the generator gives nobody a clinician below 5,000');
  return {
    entry,
    clinicians: clinicians.map(({ clients, ...person }) => ({ person, clients: clients.sort() })),
    families: families.map(({ name }) => name),
    searches: searches.map(({ text }) => text),
    details,
    emails: PEOPLE.map(({ key }) => emailOf(key)),
  };
}
