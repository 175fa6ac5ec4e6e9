/** The login of PostGraphile; it takes one of two roles for each request. */
export const RIVAL_ROLE = 'bench_rival';

/** A setting of the request, read once a statement (design.md trap 5). */
const set = (name: string, type: string) =>
  `(select nullif(current_setting('wellkept.${name}', true), '')::${type})`;
const OPEN = `not restricted and (not sensitive or named_users @> array[${set('viewer', 'uuid')}]) and not barred @> array[${set('person', 'uuid')}]`;

const policy = (table: string, role: string, condition: string) =>
  `drop policy if exists ${role} on ${table};
   create policy ${role} on ${table} to ${role} using (${condition}) with check (true);`;

/** Tables of what belongs to a client. */
const PARTS = ['assignment', 'contact_detail'];

/**
 * Rows as the product's rules let them through, said as somebody would for PostGraphile: one role for each class of
 * permission with one policy each whose caseload is an array, so that indexes serve it, and functions for what a table alone does not offer. Safe to run again.
 */
export const RIVAL_SQL = `
do $$ declare name text; begin
  foreach name in array array['${RIVAL_ROLE}', 'bench_entry', 'bench_clinician'] loop
    if not exists (select from pg_roles where rolname = name) then execute format('create role %I', name); end if;
  end loop;
end $$;
grant bench_entry, bench_clinician to ${RIVAL_ROLE};
grant connect on database wellkept to ${RIVAL_ROLE};
grant usage on schema public to bench_entry, bench_clinician;
grant select on client, assignment, contact_detail to bench_entry, bench_clinician;
grant select (id, version, display_name, role) on "user" to bench_entry, bench_clinician;
grant update on contact_detail to bench_entry;
grant select, insert, update on handled_request to bench_entry;
grant execute on function clients_in_reach(), clients_through_glass() to bench_clinician;
grant execute on function client_like(text[], int, text[], boolean[], int) to bench_entry;

${policy('client', 'bench_entry', `${OPEN} and merged_into_id is null`)}
${policy('client', 'bench_clinician', `${OPEN} and id = any (array(select clients_in_reach()))`)}
${PARTS.map(table => policy(table, 'bench_entry', OPEN)).join('\n')}
${PARTS.map(table => policy(table, 'bench_clinician', `${OPEN} and client_id = any (array(select clients_in_reach()))`)).join('\n')}

create schema if not exists bench;
grant usage on schema bench to bench_entry, bench_clinician;

-- Row rules keep ilike from the index, so ids are found first, as the product does.
create or replace function bench.search_clients(words text[]) returns setof public.client
  language sql stable as $$
  select c.* from public.client c
   where c.id = any ((select ids from public.client_like(words, 2001, null, null, 0))::uuid[])
     and (select bool_and(c.given_name ilike word or c.family_name ilike word or c.preferred_name ilike word
                       or c.nhs_number ilike word or c.care_record_id ilike word or c.reference ilike word)
            from unnest(words) as word)
   order by c.family_name, c.id
$$;

-- The event of the workflow: once per request, on the version that was seen, from the states that allow it.
create or replace function bench.verify_contact_detail(id uuid, version int, how text, request_id uuid) returns public.contact_detail
  language plpgsql volatile as $$
declare
  me constant uuid := nullif(current_setting('wellkept.viewer', true), '')::uuid;
  done public.contact_detail;
begin
  insert into public.handled_request (request_id, actor, operation) values (request_id, me::text, 'verify ContactDetail')
    on conflict do nothing;
  if not found then
    select c.* into done from public.contact_detail c
      join public.handled_request h on h.record_id = c.id
     where h.request_id = verify_contact_detail.request_id and h.actor = me::text;
    return done;
  end if;
  update public.contact_detail c
     set status = 'VERIFIED', verified_how = how, verified_at = now(), verified_by_id = me, version = c.version + 1, updated_at = now()
   where c.id = verify_contact_detail.id and c.version = verify_contact_detail.version
     and c.status in ('UNVERIFIED', 'VERIFIED', 'RETURNED')
  returning c.* into done;
  if not found then raise exception 'STALE_VERSION'; end if;
  update public.handled_request h set record_id = done.id
   where h.request_id = verify_contact_detail.request_id and h.actor = me::text and h.operation = 'verify ContactDetail';
  return done;
end $$;
revoke all on all functions in schema bench from public;
grant execute on all functions in schema bench to bench_entry;
`;
