-- Deletion (§3.4, §4.7). The application's role deletes nothing. What follows is called by the owner's functions that
-- destroy one kind each (disposal-function.ts), and by nobody else.

-- The record of an item that may be destroyed now, locked; refused for whatever no run names that one person submitted
-- and another one approved, that is being carried out and not stopped, or that a hold keeps: whatever the application
-- believes.
create function disposable_item(_item uuid, _kind text) returns table (record_id text, trigger_day date)
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare one record;
begin
  select i.record_id, i.triggered_on into one
    from retention_run_item i
    join retention_run r on r.id = i.run_id
    join "user" submitter on submitter.id = r.submitted_by_id
    join "user" approver on approver.id = r.approved_by_id
   where i.id = _item and i.kind = _kind and i.decision = 'DESTROY' and i.blocked_by is null and i.done_at is null
     and i.record_id is not null and i.retain_until < r.as_of
     and r.status = 'EXECUTING' and r.stopped_by_id is null and approver.person_id <> submitter.person_id
     and not exists (
       select from legal_hold h
        where h.released_at is null
          and (h.scope = 'ALL' or (h.scope = 'RECORD_TYPE' and h.record_reference = i.rule_code)
               or (h.scope = 'SUBJECT' and h.record_id = i.record_id)))
     for update of i;
  if not found then
    raise exception 'item % is not to be destroyed', _item using errcode = 'insufficient_privilege';
  end if;
  return query select one.record_id, one.triggered_on;
end $$;

-- Notes that the item is done, of how many records, and forgets what it stood for: from here on it is a stub.
create function item_disposed(_item uuid, _at timestamptz, _records int) returns void
  language sql set search_path = pg_catalog, public, pg_temp as $$
  update retention_run_item
     set done_at = _at, records = _records, record_id = null, version = version + 1, updated_at = now()
   where id = _item
$$;

-- Takes what the trail says of some fields of a record out of it. The entries stay, and of their values the digests: the
-- chain still verifies. Bound late: the trail's tables are made after the migrations.
create function forget_values(_subject text, _record text, _fields text[]) returns void
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from audit_value v using audit_entry e
   where e.id = v.entry_id and e.subject = _subject and e.record_id = _record::uuid and e.fields && _fields;
end $$;

-- Takes notes and letters of a record that is gone with it, and all that the trail says of it and of what lived inside
-- it. Files lie outside the database: a record that has some is not destroyed by half.
create function forget_record(_subject text, _record text) returns void
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from attachment where subject = _subject and record_id = _record) then
    raise exception '% % still has files', _subject, _record using errcode = 'object_not_in_prerequisite_state';
  end if;
  delete from note where subject = _subject and record_id = _record;
  delete from letter where subject = _subject and record_id = _record;
  delete from audit_value v using audit_entry e
   where e.id = v.entry_id
     and ((e.subject = _subject and e.record_id = _record::uuid)
          or (e.root_subject = _subject and e.root_id = _record::uuid));
end $$;

revoke all on function disposable_item(uuid, text), item_disposed(uuid, timestamptz, int),
  forget_values(text, text, text[]), forget_record(text, text) from public;

-- That something is done is written by what destroys it alone; a certificate is never changed.
revoke update on retention_run_item, destruction_certificate from wellkept_app;
grant update (decision, extended_until, extension_basis, reason, blocked_by, decided_by_id, decided_at, failed_at,
  certificate_id, version, updated_at) on retention_run_item to wellkept_app;

-- One run at a time; nobody approves what she submitted (SD-02).
create unique index retention_run_open on retention_run ((true)) where status not in ('COMPLETED', 'PARTIAL', 'CANCELLED');
alter table retention_run add check (approved_by_id is null or approved_by_id <> submitted_by_id);
create index retention_run_item_left on retention_run_item (run_id, id)
  where decision = 'DESTROY' and blocked_by is null and done_at is null and failed_at is null;
create index retention_run_item_record on retention_run_item (record_id) where record_id is not null;
