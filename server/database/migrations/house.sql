-- What the house needs beside the registers' own tables.
create table session (
  sid varchar primary key,
  sess json not null,
  expire timestamp(6) not null
);
create index session_expire on session (expire);
grant delete on session to wellkept_app;

create table reference_counter (
  prefix text not null,
  year int not null,
  last int not null,
  primary key (prefix, year)
);

create table handled_request (
  request_id uuid not null,
  actor text not null,
  operation text not null,
  record_id uuid,
  created_at timestamptz not null default now(),
  primary key (request_id, actor, operation)
);

-- Its one row says that the migrations were applied; the readiness check reads it.
create table migrated (at timestamptz not null);
insert into migrated values (now());
