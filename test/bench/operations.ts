/** An operation, and what it is told of a question. */
interface Operation {
  query: string;
  told: (given: Record<string, unknown>) => object;
}

/** The columns of a client's row in the panel's list, without what only Wellkept derives. */
const ROW = `version reference familyName givenName preferredName title nhsNumber careRecordId
  collectionContext preferredChannel unsafeChannels dateOfDeath restricted sensitive updatedAt`;
const CARE = 'version startsOn endsOn endReason reason';
const REACHED =
  'version kind value postcode status unsafe reportedBy startsOn endsOn verifiedHow verifiedAt returnedAt';

/** As the product's panel asks. */
const LIST = (name: string, total: string) => `
  query ${name}($filter: ClientFilter, $sort: [ClientSort!], $perPage: Int) {
    list: clients(filter: $filter, sort: $sort, perPage: $perPage) { items { id ${ROW} } ${total} hasNextPage }
  }`;
const same = (given: Record<string, unknown>) => given;

/** What the product is asked. */
export const PRODUCT: Readonly<Record<string, Operation>> = {
  listClinician: { query: LIST('List', 'total'), told: same },
  listEntry: { query: LIST('List', 'total'), told: same },
  page1000: { query: LIST('Page', ''), told: same },
  search: { query: LIST('List', 'total'), told: same },
  one: {
    query: `query One($id: ID!) {
      record: client(id: $id) {
        id ${ROW}
        assignments { id ${CARE} clinician { id displayName } }
        contactDetails { id ${REACHED} verifiedBy { id displayName } }
      }
    }`,
    told: same,
  },
  mutation: {
    query: `mutation Verify($id: ID!, $version: Int!, $requestId: ID) {
      record: verifyContactDetail(id: $id, version: $version, input: { verifiedHow: REPLIED }, requestId: $requestId) {
        id ${REACHED} verifiedBy { id displayName }
      }
    }`,
    told: same,
  },
  signIn: {
    query: `mutation SignIn($email: String!, $password: String!) {
      record: login(email: $email, password: $password) { id name email role }
    }`,
    told: same,
  },
};

/** What the product knows beside the panel's own (KNOWN_OPERATIONS), as a program that asks every day is made known to it. */
export const KNOWN = [...new Set(Object.values(PRODUCT).map(({ query }) => query))].join('\n');

const connection = (total: string) =>
  `{ items: nodes { id: rowId ${ROW} } ${total} pageInfo { hasNextPage } }`;
const TOTAL = 'total: totalCount';

/** What PostGraphile is asked, named as the product answers. */
export const RIVAL: Readonly<Record<string, Operation>> = {
  listClinician: {
    query: `query List($perPage: Int) {
      list: allClients(first: $perPage, condition: { dateOfDeath: null }, orderBy: [FAMILY_NAME_ASC, PRIMARY_KEY_ASC]) ${connection(TOTAL)}
    }`,
    told: ({ perPage }) => ({ perPage }),
  },
  listEntry: {
    query: `query List($familyName: String!, $perPage: Int) {
      list: allClients(first: $perPage, condition: { familyName: $familyName }, orderBy: [UPDATED_AT_DESC, PRIMARY_KEY_ASC]) ${connection(TOTAL)}
    }`,
    told: ({ filter, perPage }) => ({
      familyName: (filter as { familyName: { eq: string } }).familyName.eq,
      perPage,
    }),
  },
  page1000: {
    query: `query List($perPage: Int) {
      list: allClients(first: $perPage, condition: { dateOfDeath: null }, orderBy: [FAMILY_NAME_ASC, PRIMARY_KEY_ASC]) ${connection('')}
    }`,
    told: ({ perPage }) => ({ perPage }),
  },
  search: {
    query: `query Search($words: [String]!, $perPage: Int) {
      list: benchSearchClients(words: $words, first: $perPage) ${connection(TOTAL)}
    }`,
    told: ({ filter, perPage }) => ({ words: patternsOf((filter as { q: string }).q), perPage }),
  },
  one: {
    query: `query One($id: UUID!) {
      record: clientByRowId(rowId: $id) {
        id: rowId ${ROW}
        assignments: assignmentsByClientId(orderBy: [STARTS_ON_DESC, PRIMARY_KEY_ASC]) {
          nodes { id: rowId ${CARE} clinician: userByClinicianId { id: rowId displayName } }
        }
        contactDetails: contactDetailsByClientId(orderBy: [CREATED_AT_DESC, PRIMARY_KEY_ASC]) {
          nodes { id: rowId ${REACHED} verifiedBy: userByVerifiedById { id: rowId displayName } }
        }
      }
    }`,
    told: same,
  },
  mutation: {
    query: `mutation Verify($id: UUID!, $version: Int!, $requestId: UUID!) {
      made: benchVerifyContactDetail(input: { id: $id, version: $version, how: "REPLIED", requestId: $requestId }) {
        record: result { id: rowId ${REACHED} verifiedBy: userByVerifiedById { id: rowId displayName } }
      }
    }`,
    told: same,
  },
};

/** The patterns of the words of a search. */
export function patternsOf(q: string): string[] {
  return q.split(' ').map(word => `%${word}%`);
}
