import { randomUUID } from 'node:crypto';
import type { Facts, Person } from './facts.ts';
import { PASSWORD } from './ground.ts';
import { PRODUCT, RIVAL } from './operations.ts';

/** Who is measured. */
export const TARGETS = ['product', 'postgraphile', 'bare'] as const;
export type Target = (typeof TARGETS)[number];

/** One question, the same for every target. */
export interface Ask {
  as: Person | null;
  variables: Record<string, unknown>;
}

/** A piece of work of which the figures are told. */
export interface Work {
  name: string;
  about: string;
  targets: readonly Target[];
  /** Asked in turn; of a work that writes they are made one by one. */
  asks: (facts: Facts) => Ask[];
  /** What is written to, each by one connection at a time. */
  writes?: boolean;
  /** Costs what it costs whatever the number of clients. */
  ofAnySize?: boolean;
  /** How long a round takes where an answer takes longer than others' rounds. */
  seconds?: number;
}

const listed = (filter: object, field: string, order: string, perPage = 25) => ({
  filter,
  sort: [{ field, order }],
  perPage,
});

/** Every work of the table. Clients are listed by data entry, who reads them all; an officer meets hardly any (§6.2). */
export const WORKS: readonly Work[] = [
  {
    name: 'listClinician',
    about: 'List of 25 with filter, sort and total: a clinician’s own clients',
    targets: TARGETS,
    asks: ({ clinicians }) =>
      clinicians.map(({ person }) => ({
        as: person,
        variables: listed({ dateOfDeath: { isNull: true } }, 'familyName', 'ASC'),
      })),
  },
  {
    name: 'listEntry',
    about: 'List of 25 with filter, sort and total: data entry, among all clients',
    targets: TARGETS,
    asks: ({ entry, families }) =>
      families.map(name => ({
        as: entry,
        variables: listed({ familyName: { eq: name } }, 'updatedAt', 'DESC'),
      })),
  },
  {
    name: 'one',
    about: 'One client with two relations, three levels deep: a clinician',
    targets: TARGETS,
    asks: ({ clinicians }) =>
      clinicians.flatMap(({ person, clients }) =>
        clients.slice(0, 8).map(id => ({ as: person, variables: { id } })),
      ),
  },
  {
    name: 'mutation',
    about: 'A step of a workflow with its entry in the trail: a contact detail is verified',
    targets: TARGETS,
    writes: true,
    asks: ({ entry, details }) => details.map(detail => ({ as: entry, variables: { ...detail } })),
  },
  {
    name: 'page1000',
    about: 'A page of 1,000 clients',
    targets: TARGETS,
    asks: ({ entry }) => [
      { as: entry, variables: listed({ dateOfDeath: { isNull: true } }, 'familyName', 'ASC', 1_000) },
    ],
  },
  {
    name: 'search',
    about: 'Search for two pieces of a name, 25 with total',
    targets: TARGETS,
    asks: ({ entry, searches }) =>
      searches.map(q => ({ as: entry, variables: listed({ q }, 'familyName', 'ASC') })),
  },
  {
    name: 'signIn',
    about: 'Sign-in with a password (argon2id)',
    // PostGraphile has none of its own.
    targets: ['product', 'bare'],
    ofAnySize: true,
    // Sixteen at once share a core for three seconds.
    seconds: 8,
    asks: ({ emails }) => emails.map(email => ({ as: null, variables: { email, password: PASSWORD } })),
  },
];

/** A request as it is sent. */
export interface Sent {
  path: string;
  body: string;
}

/** A question in the words of a target. */
export function sent(work: Work, target: Target, { variables }: Ask): Sent {
  const given = work.writes ? { ...variables, requestId: randomUUID() } : variables;
  if (target === 'bare') return { path: `/${work.name}`, body: JSON.stringify(given) };
  const { query, told } = (target === 'product' ? PRODUCT : RIVAL)[work.name]!;
  return { path: '/graphql', body: JSON.stringify({ query, variables: told(given) }) };
}
