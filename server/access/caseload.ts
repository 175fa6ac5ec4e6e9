import { AssignmentEnd } from '../assignment/assignment.entity.ts';

/** The clients that a clinician meets now (C-01), resolved at the beginning of each request. */
export interface Caseload {
  /** Cares for today: reads and, where her role may, writes. */
  own: readonly string[];
  /** Reads: her own, those handed over up to 14 days ago, and those of whom she supervises. */
  read: readonly string[];
  /** Opened by breaking the glass, by the clock to the minute (§6.4). */
  glass: readonly Opened[];
  /** Whom open cases bring to the officer who handles them (§6.2 `c`). */
  cases: readonly Attached[];
  /** Cases that are kept from an officer: that they brought somebody a client is kept from her, too (SD-01, M17). */
  kept: readonly string[];
}

/** A record that broken glass opens. */
export interface Opened {
  client: string;
  until: Date;
}

/** A client whom an open complaint or intake names. */
export interface Attached {
  client: string;
  complaint: string | null;
  intake: string | null;
}

/** Nobody's caseload. */
export const NO_CASELOAD: Caseload = { own: [], read: [], glass: [], cases: [], kept: [] };

/** How many days after the day of a transfer a clinician reads on (C-01). */
const GRACE_DAYS = 14;

/** In the words of the index `assignment_met`. */
const ENDS = (row: string) => `coalesce(${row}.ends_on, 'infinity')`;
const RUNNING = (row: string) => `${row}.starts_on <= today and ${ENDS(row)} > today`;

/**
 * SQL of the owner's functions that know whom somebody meets, whoever asks: a scope is made of their answers.
 * `caseload_of` answers a clinician's caseload on a day, `glass_of` what somebody has opened by breaking the glass and
 * is not over at a moment. Made anew at every start.
 */
export const CASELOAD_FUNCTIONS = `
  create or replace function caseload_of(me uuid, today date) returns json
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  begin
    return (
      with met as (
        select a.client_id, ${ENDS('a')} > today as cared_for
          from assignment a
         where a.clinician_id = me and a.starts_on <= today and ${ENDS('a')} >= today - ${GRACE_DAYS}
           and (${ENDS('a')} > today or a.end_reason = '${AssignmentEnd.TRANSFER}')
        union all
        select a.client_id, false
          from supervision s join assignment a on a.clinician_id = s.supervisee_id
         where s.supervisor_id = me and ${RUNNING('s')} and ${RUNNING('a')}
      )
      select json_build_object(
        'own', coalesce(json_agg(distinct client_id) filter (where cared_for), '[]'),
        'read', coalesce(json_agg(distinct client_id), '[]')
      ) from met
    );
  end $$;
  create or replace function glass_of(me uuid, moment timestamptz) returns json
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  begin
    return (
      select coalesce(json_agg(json_build_object('client', client_id, 'until', expires_at) order by expires_at, id), '[]')
        from break_glass_grant where user_id = me and expires_at > moment
    );
  end $$;
`;

/** What `caseload_of` answers. */
export type StoredCaseload = Pick<Caseload, 'own' | 'read'>;

/** What `glass_of` answers. */
export type StoredGlass = readonly { client: string; until: string }[];
