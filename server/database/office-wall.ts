/**
 * The second wall on a table of what has no client and no case and is the office's alone: data entry and the officer
 * reach its rows, and nobody else whatever the rules say (§6.2 "deny by default"). Binds what is read and what a change
 * begins with. What it answers for the same argument never changes.
 */
export function officeWall(table: string): string {
  return `alter table "${table}" enable row level security;
    create policy reach on "${table}" to wellkept_app using (
      (select current_setting('wellkept.reach', true)) in ('system', 'all', 'restricted')
    ) with check (true);`;
}
