import { Migration } from '@mikro-orm/migrations';

export class Migration20261130022500_caseload extends Migration {

  override name = 'Migration20261130022500_caseload';

  override up(): void | Promise<void> {
    // Whom a clinician may still meet, without a look at the years of assignments that have ended.
    this.addSql(`create index assignment_met on assignment (clinician_id, (coalesce(ends_on, 'infinity'::date)))
      include (client_id, starts_on, ends_on, end_reason)`);
    // As before, found by this index; its plan is kept, and broken glass is no call of its own.
    this.addSql(`create or replace function clients_in_reach() returns setof uuid
      language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    declare
      me constant uuid := nullif(current_setting('wellkept.viewer', true), '');
      today constant date := nullif(current_setting('wellkept.today', true), '');
    begin
      return query
        select a.client_id from assignment a
         where a.clinician_id = me and a.starts_on <= today and coalesce(a.ends_on, 'infinity') >= today - 14
           and (a.ends_on is null or a.ends_on > today or a.end_reason = 'TRANSFER')
        union all
        select a.client_id
          from supervision s
          join assignment a on a.clinician_id = s.supervisee_id and a.starts_on <= today
            and coalesce(a.ends_on, 'infinity') > today
         where s.supervisor_id = me and s.starts_on <= today and (s.ends_on is null or s.ends_on > today)
        union all
        select g.client_id from break_glass_grant g
         where g.user_id = me and g.expires_at > nullif(current_setting('wellkept.now', true), '')::timestamptz;
    end $$`);
  }

}
