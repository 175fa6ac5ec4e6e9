-- A letter is kept as it was rendered: of a row only the moment of sending is ever written, once.
create function letter_is_kept() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - array['sent_at', 'version', 'updated_at'] is distinct from to_jsonb(old) - array['sent_at', 'version', 'updated_at']
    or (old.sent_at is not null and new.sent_at is distinct from old.sent_at) then
    raise exception 'letter % is kept as it was rendered', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger letter_is_kept before update on letter for each row execute function letter_is_kept();
revoke update on letter from wellkept_app;
grant update (sent_at, version, updated_at) on letter to wellkept_app;
create index letter_record on letter (record_id);

-- At most one edition of the organisation profile is in force.
create unique index organisation_profile_current on organisation_profile (status) where status = 'CURRENT';

-- What was mailed stays as it was; only its sending is noted.
revoke update on outbox_mail from wellkept_app;
grant update (state, attempts, last_tried_at, sent_at, failure, version, updated_at) on outbox_mail to wellkept_app;
create index outbox_mail_waiting on outbox_mail (created_at) where state <> 'SENT';
