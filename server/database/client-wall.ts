import { CLEAR, setting } from './case-wall.ts';

/** How far a table of what belongs to clients is reached. */
interface Walled {
  /** The column that holds the client; of the client's own table `id`. */
  client?: string;
  /** What the officer reads beside what she opens by breaking the glass: of restricted clients, and of others all rows or those with this condition. */
  officer?: 'restricted' | 'all' | { where: string };
  /** Whether open cases bring rows to the officer who handles them (§6.2 `c`). */
  cases?: boolean;
  /** Whether a clinician reads rows of her caseload. */
  clinician?: boolean;
  /** Whether an auditor reads rows at all, without what names a person. */
  auditor?: boolean;
}

/**
 * The second wall on a table of what belongs to clients, in the place of `reachPolicy`: as narrow as the rules (C-01,
 * C-03 to C-06, §6.4), so that nothing is found where they are passed by mistake. Binds what is read and what a change
 * begins with. What it answers for the same arguments never changes.
 */
export function clientWall(
  table: string,
  {
    client = 'client_id',
    officer = 'restricted',
    cases = false,
    clinician = true,
    auditor = false,
  }: Walled = {},
): string {
  const named = `(not sensitive or named_users @> array[${setting('viewer')}::uuid])`;
  const glass = `${client} in (select clients_through_glass())`;
  const brought = cases ? ` or ${client} in (select clients_through_cases()) and ${named}` : '';
  return `alter table "${table}" enable row level security;
    drop policy if exists reach on "${table}";
    create policy reach on "${table}" to wellkept_app using (
      case (select current_setting('wellkept.reach', true))
        when 'system' then true
        when 'all' then not restricted and ${named} and ${CLEAR}
        when 'caseload' then ${clinician} and not restricted and ${client} in (select clients_in_reach()) and (${named} or ${glass}) and ${CLEAR}
        when 'restricted' then (${officerRows(officer, named)} or ${glass}${brought}) and ${CLEAR}
        when 'metadata' then ${auditor}
        else false
      end
    ) with check (true);`;
}

function officerRows(officer: Required<Walled>['officer'], named: string): string {
  if (officer === 'all') return named;
  const rows = officer === 'restricted' ? 'restricted' : `(restricted or ${officer.where})`;
  return `${rows} and ${named}`;
}
