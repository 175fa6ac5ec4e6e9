import { UNFINISHED_STATUSES } from '../complaint/complaint.vocabulary.ts';
import { IntakeStatus } from '../intake/intake.entity.ts';
import type { Attached, Caseload } from './caseload.ts';
import { ofTheOffice } from './complaint.rules.ts';
import type { Viewer } from './viewer.ts';

/** A case that may bring a client to an officer, or that is kept from her; what `cases_of` answers. */
export interface StoredCase {
  kind: 'complaint' | 'intake';
  id: string;
  client: string | null;
  /** Whether its state is one in which it brings somebody. */
  open: boolean;
  officeBarred: boolean;
  aboutHer: boolean;
  aboutHerReports: boolean;
}

/** What brings a client to an officer, and the states in which it still does. */
const KINDS: readonly [kind: StoredCase['kind'], table: string, open: readonly string[]][] = [
  ['complaint', 'complaint_case', UNFINISHED_STATUSES],
  ['intake', 'intake', [IntakeStatus.OPEN]],
];

const concerning = KINDS.map(
  ([kind, table, open]) => `
    select '${kind}' as kind, id, client_id, status in (${open.map(status => `'${status}'`).join(', ')}) as open,
           barred, office_barred, created_at
      from ${table}`,
).join(' union all ');

/**
 * SQL of the owner's function that knows what `casesOf` judges by, whoever asks: what names a client and is open, and
 * what is about a person or her office; the oldest first, complaints before intakes. Made anew at every start.
 */
export const CASES_FUNCTION = `
  create or replace function cases_of(me uuid) returns json
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  begin
    return (
      with found as (
        select *, cardinality(barred) > 0 and barred && array(
          select report.person_id::uuid
            from "user" chief join "user" report on report.line_manager_id = chief.id
           where chief.person_id = me::text) as about_reports
          from (${concerning}) as stored
         where (client_id is not null and open) or barred @> array[me] or office_barred
      )
      select coalesce(json_agg(json_build_object(
        'kind', kind, 'id', id, 'client', client_id, 'open', open, 'officeBarred', office_barred,
        'aboutHer', barred @> array[me], 'aboutHerReports', about_reports
      ) order by kind, created_at, id), '[]') from found
    );
  end $$;
`;

/**
 * The clients of open cases that an officer handles (§6.2 `c`), and the cases that are kept from her. Not hers is what is
 * about her, about somebody who reports to her (SD-01), or about her office (M17).
 */
export function casesOf(
  stored: readonly StoredCase[],
  officer: Pick<Viewer, 'designations'>,
): Pick<Caseload, 'cases' | 'kept'> {
  const { $in: shown } = ofTheOffice(officer).officeBarred;
  const isKept = (one: StoredCase) => one.aboutHer || !shown.includes(one.officeBarred);
  return {
    kept: stored.filter(isKept).map(({ id }) => id),
    cases: stored
      .filter(one => one.client && one.open && !isKept(one) && !one.aboutHerReports)
      .map(({ kind, id, client }): Attached => ({
        client: client!,
        complaint: null,
        intake: null,
        [kind]: id,
      })),
  };
}
