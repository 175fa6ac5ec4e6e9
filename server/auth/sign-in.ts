import { LockMode } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { casesOf } from '../access/attached.ts';
import { NO_CASELOAD } from '../access/caseload.ts';
import type { Viewer } from '../access/viewer.ts';
import type { App } from '../app.ts';
import { inTransaction } from '../database/cause.ts';
import { isAddress } from '../crud/validators.ts';
import type { Account } from '../database/who-asks.ts';
import { Refusal } from '../errors.ts';
import { AccountStatus, User, designationsOn } from '../user/user.entity.ts';
import { isPassword } from './password.ts';
import { useCode, useRecoveryCode } from './second-factor.ts';

/** A sign-in attempt. `otp` is a code of the app or a recovery code; `address` is where it comes from. */
export interface Attempt {
  email: string;
  password: string;
  otp?: string;
  address: string;
}

/** A viewer with the number of the sessions that are still valid. */
export type SessionViewer = Viewer & { epoch: number };

/** A hash of nothing, verified where no account exists so that both take the same time. */
const DECOY =
  '$argon2id$v=19$m=65536,p=4,t=3$bGsZgiILQTrKn/gZ9MKC6A$4Hk4Tq4Jwj/lab+gQwcrcqAGW+PoIzGvNIoJg0XbwHI';

/** Checks a sign-in; throws UNAUTHENTICATED, OTP_REQUIRED or RATE_LIMITED, never saying whether the account exists. */
export async function signIn(app: App, attempt: Attempt): Promise<SessionViewer> {
  const email = attempt.email.toLowerCase();
  await app.throttle.signIn(email, attempt.address);
  // What is no address is nobody's; the database would not take every text.
  const user = isAddress(email)
    ? await app.orm.em.fork().findOne(User, { email, status: AccountStatus.ACTIVE })
    : null;
  const correct = await isPassword(user?.passwordHash ?? DECOY, attempt.password);
  if (!user?.passwordHash || !correct) throw new Refusal('UNAUTHENTICATED');
  // The sessions that were valid when the password was: a new one may have ended them since.
  const viewer = { ...(await viewerOf(app, user)), epoch: user.sessionEpoch };
  await inTransaction(app.orm.em.fork(), { event: 'signIn', viewer, requestId: randomUUID() }, async em => {
    // Locked: of two sign-ins at once the second one meets what the first one has used up.
    const account = await em.findOneOrFail(User, { id: user.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (account.otpSecret) checkOtp(account, account.otpSecret, attempt.otp, app.clock.now());
    account.lastSignInAt = app.clock.now();
  });
  await app.throttle.signedIn(email);
  return viewer;
}

function checkOtp(user: User, secret: string, otp: string | undefined, now: Date): void {
  if (!otp) throw new Refusal('OTP_REQUIRED');
  if (!useCode(user, secret, otp, now) && !useRecoveryCode(user, otp)) throw new Refusal('UNAUTHENTICATED');
}

/** A demo person by address; NOT_FOUND for every other account. */
export async function findDemoPerson(app: App, email: string): Promise<SessionViewer> {
  const user =
    isAddress(email) && email.endsWith('@demo.wellkept.test')
      ? await app.orm.em.fork().findOne(User, { email, status: AccountStatus.ACTIVE })
      : null;
  if (!user) throw new Refusal('NOT_FOUND');
  return viewerOf(app, user);
}

/** Who an account is now, with whom it meets. */
export async function viewerOf(app: App, { id }: Pick<User, 'id'>): Promise<SessionViewer> {
  return asViewer(app, await app.asks.byAccount(id));
}

/** The viewer of what was read of an account, with the designations that it holds today. Outside the demo nobody has rights before the second factor is set up. */
export function asViewer(app: App, account: Account): SessionViewer {
  const designations = designationsOn(account, app.clock.today());
  return {
    id: account.id,
    personId: account.personId,
    name: account.displayName,
    email: account.email,
    role: account.role,
    designations,
    mustEnrol: !app.env.demo && !account.enrolled,
    epoch: account.sessionEpoch,
    caseload: {
      ...NO_CASELOAD,
      ...account.caseload,
      ...(account.cases && casesOf(account.cases, { designations })),
      glass: (account.glass ?? []).map(({ client, until }) => ({ client, until: new Date(until) })),
    },
  };
}
