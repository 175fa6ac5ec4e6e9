import { textOf } from '../../server/database/like-function.ts';

/** The rules of the product in SQL: $1 is the viewer, $2 the person behind the account. */
const open = (t: string) =>
  `not ${t}.restricted and (not ${t}.sensitive or ${t}.named_users @> array[$1::uuid]) and not ${t}.barred @> array[$2::uuid]`;
/** Whom a clinician meets on the day $3 (C-01): in her care, handed over up to 14 days ago, of whom she supervises, or through broken glass. */
const met = (client: string) => `${client} in (
  select a.client_id from assignment a where a.clinician_id = $1 and a.starts_on <= $3
     and (a.ends_on is null or a.ends_on > $3 or (a.end_reason = 'TRANSFER' and a.ends_on >= $3::date - 14))
  union all
  select a.client_id from supervision s
    join assignment a on a.clinician_id = s.supervisee_id and a.starts_on <= $3 and (a.ends_on is null or a.ends_on > $3)
   where s.supervisor_id = $1 and s.starts_on <= $3 and (s.ends_on is null or s.ends_on > $3)
  union all
  select g.client_id from break_glass_grant g where g.user_id = $1 and g.expires_at > now())`;

const ROW = `c.id, c.version, c.reference, c.family_name as "familyName", c.given_name as "givenName",
  c.preferred_name as "preferredName", c.title, c.nhs_number as "nhsNumber", c.care_record_id as "careRecordId",
  c.collection_context as "collectionContext", c.preferred_channel as "preferredChannel", c.unsafe_channels as "unsafeChannels",
  c.date_of_death::text as "dateOfDeath", c.restricted, c.sensitive, c.updated_at as "updatedAt"`;
const REACHED = (
  t: string,
) => `${t}.id, ${t}.version, ${t}.kind, ${t}.value, ${t}.postcode, ${t}.status, ${t}.unsafe,
  ${t}.reported_by as "reportedBy", ${t}.starts_on::text as "startsOn", ${t}.ends_on::text as "endsOn",
  ${t}.verified_how as "verifiedHow", ${t}.verified_at as "verifiedAt", ${t}.returned_at as "returnedAt",
  ${t}.verified_by_id as "verifiedById"`;

const caseload = `from client c where ${open('c')} and ${met('c.id')} and c.date_of_death is null`;
const everybody = `from client c where ${open('c')} and c.merged_into_id is null`;
const family = `${everybody} and c.family_name = $3`;
/** As the index of text knows it. */
const text = textOf([
  'given_name',
  'family_name',
  'preferred_name',
  'nhs_number',
  'care_record_id',
  'reference',
]);
const like = (p: string) => `(${text}) ilike ${p}`;
const search = `${everybody} and ${like('$3')} and ${like('$4')}`;
const counted = (from: string) => `select count(*)::int as n from (select ${from} limit 1001) as rows`;

/** Every statement by its name, under which it is prepared. */
export const BARE = {
  caseload: `select ${ROW} ${caseload} order by c.family_name, c.id limit $4`,
  caseloadCount: counted(caseload),
  family: `select ${ROW} ${family} order by c.updated_at desc, c.id limit $4`,
  familyCount: counted(family),
  everybody: `select ${ROW} ${everybody} and c.date_of_death is null order by c.family_name, c.id limit $3`,
  search: `select ${ROW} ${search} order by c.family_name, c.id limit $5`,
  searchCount: counted(search),
  client: `select ${ROW} from client c where c.id = $4 and ${open('c')} and ${met('c.id')}`,
  assignments: `select a.id, a.version, a.starts_on::text as "startsOn", a.ends_on::text as "endsOn", a.end_reason as "endReason", a.reason,
      a.clinician_id as "clinicianId", u.display_name as "clinicianName"
    from assignment a join "user" u on u.id = a.clinician_id
   where a.client_id = $4 and ${open('a')} and ${met('a.client_id')} order by a.starts_on desc, a.id`,
  contactDetails: `select ${REACHED('d')}, u.display_name as "verifiedByName"
    from contact_detail d left join "user" u on u.id = d.verified_by_id
   where d.client_id = $4 and ${open('d')} and ${met('d.client_id')} order by d.created_at desc, d.id`,
  cause: `select set_config('wellkept.actor', $1, true), set_config('wellkept.event', $2, true), set_config('wellkept.request', $3, true)`,
  claim: `insert into handled_request (request_id, actor, operation, record_id) values ($1, $2, 'verify ContactDetail', $3)
    on conflict do nothing returning 1 as claimed`,
  verify: `update contact_detail d set status = 'VERIFIED', verified_how = 'REPLIED', verified_at = now(), verified_by_id = $1,
      version = d.version + 1, updated_at = now()
   where d.id = $3 and d.version = $4 and d.status in ('UNVERIFIED', 'VERIFIED', 'RETURNED') and ${open('d')}
   returning ${REACHED('d')}, (select display_name from "user" where id = $1) as "verifiedByName"`,
  account: `select id, display_name as name, email, role, password_hash as hash from "user" where email = $1 and status = 'ACTIVE'`,
  signedIn: `update "user" set last_sign_in_at = now() where id = $1`,
} as const;
