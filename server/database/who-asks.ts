import type { SqlEntityManager } from '@mikro-orm/sql';
import type { SessionData } from 'express-session';
import type { Pool } from 'pg';
import { Role } from '../../schema/ability.ts';
import type { StoredCase } from '../access/attached.ts';
import type { StoredCaseload, StoredGlass } from '../access/caseload.ts';
import { askOf } from './ask.ts';
import { AccountStatus, type User } from '../user/user.entity.ts';

/** What is read of an account with every request; `day` and `moment` are now. */
export type Account = Pick<
  User,
  'id' | 'personId' | 'displayName' | 'email' | 'role' | 'designations' | 'designationsUntil' | 'sessionEpoch'
> & {
  enrolled: boolean;
  /** A clinician's, an officer's, of both; null of everybody else. */
  caseload: StoredCaseload | null;
  cases: StoredCase[] | null;
  glass: StoredGlass | null;
};

/** The present day and moment, of the one clock. */
interface Present {
  today(): string;
  now(): Date;
}

/** Of the account `u`, on the day $2 and at the moment $3. */
const ACCOUNT = `u.id, u.person_id as "personId", u.display_name as "displayName", u.email, u.role, u.designations,
  u.designations_until::text as "designationsUntil", u.session_epoch as "sessionEpoch", u.otp_secret is not null as enrolled,
  case when u.role = '${Role.CLINICIAN}' then caseload_of(u.id, $2) end as caseload,
  case when u.role = '${Role.DPO}' then cases_of(u.person_id::uuid) end as cases,
  case when u.role in ('${Role.CLINICIAN}', '${Role.DPO}') then glass_of(u.id, $3) end as glass`;

const SESSION = `select s.sess, ${ACCOUNT}
  from session s
  left join "user" u on u.id = (s.sess ->> 'userId')::uuid and u.session_epoch = (s.sess ->> 'epoch')::int
    and u.status = '${AccountStatus.ACTIVE}'
 where s.sid = $1 and s.expire >= now()`;

const BY_ID = `select ${ACCOUNT} from "user" u where u.id = $1`;

/** What is known of a session: its data and, unless it was closed or its sessions ended since, the account. */
interface KnownSession {
  sess: SessionData;
  account: Account | null;
}

/**
 * What every request is judged by, in one statement: the session, the account and whom it meets now. Nothing of it is
 * kept for the next one.
 */
export class WhoAsks {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Present,
    /** Behind a pooler no statement is kept on a connection. */
    private readonly pooled: boolean,
  ) {}

  async bySession(id: string): Promise<KnownSession | null> {
    const [row] = await this.ask<Account & { sess: SessionData }>('session', SESSION, id);
    if (!row) return null;
    const { sess, ...account } = row;
    return { sess, account: account.id ? account : null };
  }

  async byAccount(id: string): Promise<Account> {
    const [account] = await this.ask<Account>('account', BY_ID, id);
    return account!;
  }

  private async ask<T extends object>(name: string, text: string, id: string): Promise<T[]> {
    const values = [id, this.clock.today(), this.clock.now().toISOString()];
    const { rows } = await askOf(this.pool, { text, values, name: this.pooled ? undefined : name });
    return rows as T[];
  }
}

/** Whether a clinician cares for a client on a day, as the caseload says (C-01). */
export async function caresFor(
  em: SqlEntityManager,
  clinician: string,
  client: string,
  today: string,
): Promise<boolean> {
  const [{ caseload }] = await em.execute<[{ caseload: StoredCaseload }]>(
    'select caseload_of(?, ?) as caseload',
    [clinician, today],
  );
  return caseload.own.includes(client);
}
