/** Who meets rows of a table of cases whatever they say, and whose own they are. */
interface Walled {
  /** Reaches that know of every row: what the rules let them read of it is no content. */
  all?: readonly ('all' | 'oversight' | 'metadata')[];
  /** Columns with the account whose row it is: logged by her, or hers to do. */
  own?: readonly string[];
  /** Whether an officer keeps reference and dates of what is about herself (M6). */
  dates?: boolean;
}

/** A setting of the transaction, read once a statement. */
export const setting = (name: string) => `(select nullif(current_setting('wellkept.${name}', true), ''))`;
const ME = `array[${setting('person')}::uuid]`;
/** Whether the row is kept from nobody who is the viewer (C-06, C-08). */
export const CLEAR = `not barred @> ${ME}`;
const HANDLES = `(handlers @> ${ME} and ${CLEAR})`;
const DESIGNATED = `string_to_array(${setting('designations')}, ',')`;

/**
 * The second wall on a table of cases (C-08, SD-01, M17, M19), as `reachPolicy` is on the tables of clients: what the
 * rules hide from somebody is not found even where they are passed by mistake. Binds what is read and what a change
 * begins with; what a change leads to is the rules' own. What it answers for the same arguments never changes.
 */
export function caseWall(table: string, { all = [], own = [], dates = false }: Walled = {}): string {
  const mine = own.map(column => `${column} = ${setting('viewer')}::uuid`);
  const staff = [HANDLES, ...mine].join(' or ');
  const office = `(not office_barred or ${DESIGNATED} && array['DEPUTY_DPO', 'COMPLAINTS_REVIEWER'])`;
  const called = `(reviewer_called and ${CLEAR} and ${DESIGNATED} @> array['COMPLAINTS_REVIEWER'])`;
  const of = (reach: 'all' | 'oversight' | 'metadata', else_: string) =>
    all.includes(reach) ? 'true' : else_;
  return `alter table "${table}" enable row level security;
    create policy reach on "${table}" to wellkept_app using (
      case (select current_setting('wellkept.reach', true))
        when 'system' then true
        when 'all' then ${of('all', staff)}
        when 'caseload' then ${staff}
        when 'oversight' then ${of('oversight', `${staff} or ${called}`)}
        when 'metadata' then ${of('metadata', 'false')}
        when 'restricted' then (${office}${dates ? '' : ` and ${CLEAR}`}) or ${staff}
        else false
      end
    ) with check (true);`;
}
