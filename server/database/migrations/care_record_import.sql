-- The rows of a file on its way in, sealed, and keyed digests of what its rows are known by; both go with the import.
create table import_batch (
  run_id uuid not null references import_run,
  place int not null,
  rows text not null,
  problems jsonb not null default '[]',
  primary key (run_id, place)
);
create table import_key (
  run_id uuid not null references import_run,
  digest text not null,
  row int not null,
  content text not null,
  primary key (run_id, digest)
);
grant delete on import_batch, import_key to wellkept_app;
create index import_run_under_way on import_run (state) where state in ('CHECKING', 'RUNNING', 'STOPPING');
