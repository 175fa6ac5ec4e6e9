-- The store of equal-opportunities monitoring (S53), apart from everything else: a schema that the application's role
-- cannot look into. It adds, takes away and reads by these functions alone. No row names a person, an account or a
-- moment: a keyed digest that is made outside the database, the quarter, and the answers. No trigger writes the trail.
create schema equality;

create table equality.answer (
  mark bytea not null,
  asked_in date not null,
  ethnicity text,
  health text,
  religion_or_belief text,
  sexual_orientation text,
  primary key (mark, asked_in)
);

-- Writes the answers of marks in a quarter, in the place of earlier ones of that quarter. Up to 200 other rows of the
-- quarter are written anew with them, all in a random order: neither the order of rows nor their transaction tells
-- which of them came last.
create function equality.take(quarter date, given jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, equality, pg_temp as $$
begin
  lock table answer in share row exclusive mode;
  delete from answer a using jsonb_array_elements(given) one
   where a.asked_in = quarter and a.mark = decode(one ->> 'mark', 'hex');
  with moved as (
    delete from answer where asked_in = quarter and mark in (
      select mark from answer where asked_in = quarter order by random() limit 200)
    returning *
  ), fresh as (
    select decode(one ->> 'mark', 'hex') as mark, quarter as asked_in, one ->> 'ethnicity' as ethnicity,
           one ->> 'health' as health, one ->> 'religionOrBelief' as religion_or_belief,
           one ->> 'sexualOrientation' as sexual_orientation
      from jsonb_array_elements(given) one
  )
  insert into answer select * from (select * from moved union all select * from fresh) as written order by random();
end $$;

-- Takes out everything that these marks ever answered (DPA 2018 Sch 1 para 8(5)).
create function equality.forget(marks text[]) returns void
  language sql security definer set search_path = pg_catalog, equality, pg_temp as $$
  delete from answer where mark in (select decode(one, 'hex') from unnest(marks) one)
$$;

-- Gives the answers of each mark to another one: two records were of one person. Where both answered in a quarter, the
-- answers of the other one stay.
create function equality.unite(froms text[], tos text[]) returns void
  language sql security definer set search_path = pg_catalog, equality, pg_temp as $$
  with moved as (
    delete from answer a using unnest(froms, tos) as pair (from_mark, to_mark)
     where a.mark = decode(from_mark, 'hex')
    returning decode(to_mark, 'hex') as mark, asked_in, ethnicity, health, religion_or_belief, sexual_orientation
  )
  insert into answer select * from moved on conflict do nothing
$$;

-- Takes out what was answered anew in a quarter that is over.
create function equality.tidy(open_quarter date) returns void
  language sql security definer set search_path = pg_catalog, equality, pg_temp as $$
  delete from answer old using answer new
   where new.mark = old.mark and new.asked_in > old.asked_in and new.asked_in < open_quarter
$$;

-- The latest answers of each mark from `since` on and before the quarter that is still open.
create function equality.standing(since date, open_quarter date) returns setof equality.answer
  language sql stable set search_path = pg_catalog, equality, pg_temp as $$
  select distinct on (mark) * from answer where asked_in >= since and asked_in < open_quarter
   order by mark, asked_in desc
$$;

-- How many gave each answer; none given is null.
create function equality.counted(since date, open_quarter date)
  returns table (category text, answer text, people int)
  language sql stable security definer set search_path = pg_catalog, equality, pg_temp as $$
  select c.category, c.answer, count(*)::int
    from equality.standing(since, open_quarter) s
   cross join lateral (values ('ethnicity', s.ethnicity), ('health', s.health),
         ('religionOrBelief', s.religion_or_belief), ('sexualOrientation', s.sexual_orientation)) c (category, answer)
   group by c.category, c.answer
$$;

-- The rows by a pseudonym that the salt makes, in its order; none where they are of fewer people than `fewest`.
create function equality.rows_as(salt text, since date, open_quarter date, fewest int)
  returns table (pseudonym text, ethnicity text, health text, religion_or_belief text, sexual_orientation text)
  language sql stable security definer set search_path = pg_catalog, equality, pg_temp as $$
  with standing as (select * from equality.standing(since, open_quarter))
  select encode(sha256(decode(salt, 'hex') || s.mark), 'hex'), s.ethnicity, s.health, s.religion_or_belief,
         s.sexual_orientation
    from standing s
   where (select count(*) from standing) >= fewest
   order by 1
$$;

revoke all on all functions in schema equality from public;
grant usage on schema equality to wellkept_app;
grant execute on function equality.take(date, jsonb), equality.forget(text[]), equality.unite(text[], text[]),
  equality.tidy(date), equality.counted(date, date), equality.rows_as(text, date, date, int) to wellkept_app;
