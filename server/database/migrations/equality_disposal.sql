-- How answers for equality monitoring go at the end of their time (RR-EQ): by the quarter, since the store knows no more
-- of when somebody answered.

-- The quarters of which the store has answers, and of how many people.
create function equality.quarters() returns table (quarter date, people int)
  language sql stable security definer set search_path = pg_catalog, equality, pg_temp as $$
  select asked_in, count(*)::int from answer group by 1 order by 1
$$;

-- Destroys all answers of the quarter whose last day the item names (RR-EQ).
create function dispose_equality_answers(_item uuid, _at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  one record;
  gone int;
begin
  select record_id, trigger_day into one from disposable_item(_item, 'EQUALITY_ANSWERS');
  delete from equality.answer
   where asked_in = one.record_id::date and asked_in = date_trunc('quarter', one.trigger_day)::date
     and one.trigger_day = (asked_in + interval '3 months - 1 day')::date;
  get diagnostics gone = row_count;
  if gone = 0 then
    raise exception 'item % is not due any more', _item using errcode = 'object_not_in_prerequisite_state';
  end if;
  perform item_disposed(_item, _at, gone);
end $$;

revoke all on function equality.quarters(), dispose_equality_answers(uuid, timestamptz) from public;
grant execute on function equality.quarters(), dispose_equality_answers(uuid, timestamptz) to wellkept_app;
