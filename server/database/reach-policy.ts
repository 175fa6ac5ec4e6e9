/** How far the database's own row rules let a person-level table be reached. */
interface Reached {
  /** The column that holds the client; of the client's own table `id`. */
  client?: string;
  /** What the officer reads: restricted clients' rows and what she opens by breaking the glass, or all rows. */
  officer?: 'restricted' | 'all';
  /** Whether an auditor reads rows at all, without what names a person. */
  auditor?: boolean;
}

/**
 * The second wall on a table of what belongs to clients (C-01, C-03, C-04, C-06): the abilities come first, and where
 * they are passed by a mistake the database lets through no more than this. A transaction that says nothing reaches
 * nobody; the owner, and with it triggers and foreign keys, is not bound. Migrations are made of it: what it answers
 * for the same arguments never changes.
 */
export function reachPolicy(
  table: string,
  { client = 'client_id', officer = 'restricted', auditor = false }: Reached = {},
): string {
  const mine = `not barred @> array[(select nullif(current_setting('wellkept.person', true), ''))::uuid]`;
  return `alter table "${table}" enable row level security;
    create policy reach on "${table}" to wellkept_app using (
      case (select current_setting('wellkept.reach', true))
        when 'system' then true
        when 'all' then ${mine}
        when 'caseload' then ${client} in (select clients_in_reach()) and ${mine}
        when 'restricted' then ${officer === 'all' ? '' : `(restricted or ${client} in (select clients_through_glass())) and `}${mine}
        when 'metadata' then ${auditor}
        else false
      end
    );`;
}
