-- What somebody typed into the form of a referral and has not registered: sealed, one a person, its owner's alone. No
-- trail is kept of it, and nothing is deleted: what has ended is blanked.
create table referral_draft (
  owner_id uuid primary key references "user",
  form uuid not null,
  sealed text,
  kept_at timestamptz not null
);
alter table referral_draft enable row level security;
create policy reach on referral_draft to wellkept_app using (
  (select current_setting('wellkept.reach', true)) = 'system'
  or owner_id = (select nullif(current_setting('wellkept.viewer', true), ''))::uuid
);
