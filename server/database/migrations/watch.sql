-- Who broke the glass is known to whoever looks after it; which of its fields, the abilities say (§6.2). Not bound to
-- the caseload: one's own stays to be seen when it is over, and the Caldicott guardian is told of everybody's.
alter table break_glass_grant enable row level security;
create policy reach on break_glass_grant to wellkept_app using (
  case (select current_setting('wellkept.reach', true))
    when 'system' then true
    when 'restricted' then not barred @> array[(select nullif(current_setting('wellkept.person', true), ''))::uuid]
    when 'caseload' then true
    when 'oversight' then true
    when 'metadata' then true
    else false
  end
);
create index record_holding_by_status on record_holding (medium, status);
create index break_glass_grant_open on break_glass_grant (user_id, expires_at);
create index access_log_by_reference on access_log (client_reference, at);
