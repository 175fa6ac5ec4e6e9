import { LockMode } from '@mikro-orm/core';
import { verify } from 'argon2';
import { randomUUID } from 'node:crypto';
import { Role } from '../../schema/ability.ts';
import { casesOf } from '../access/attached.ts';
import { caseloadOf, glassOf, NO_CASELOAD, type Caseload } from '../access/caseload.ts';
import type { Viewer } from '../access/viewer.ts';
import type { App } from '../app.ts';
import { inTransaction } from '../context.ts';
import { plainRows } from '../crud/statement.ts';
import { isAddress } from '../crud/validators.ts';
import { Refusal } from '../errors.ts';
import { asSystem } from '../system.ts';
import { AccountStatus, User, designationsOn } from '../user/user.entity.ts';
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
  const correct = await verify(user?.passwordHash ?? DECOY, attempt.password);
  if (!user?.passwordHash || !correct) throw new Refusal('UNAUTHENTICATED');
  const viewer = await viewerOf(app, user);
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

/** What is read of an account with every request. */
const OF_A_VIEWER = [
  'id',
  'personId',
  'displayName',
  'email',
  'role',
  'designations',
  'designationsUntil',
  'otpSecret',
  'sessionEpoch',
] as const;
type Account = Pick<User, (typeof OF_A_VIEWER)[number]>;

/** The viewer of a session, or null where the account was closed or its sessions ended since. */
export async function viewerOfSession(
  app: App,
  userId: string,
  epoch: number,
): Promise<SessionViewer | null> {
  const where = { id: userId, status: AccountStatus.ACTIVE, sessionEpoch: epoch };
  const [user] = await plainRows(app.orm.em.fork(), User, { columns: OF_A_VIEWER, where });
  return user ? viewerOf(app, user) : null;
}

/** The viewer of an account, with the designations that it holds today. Outside the demo nobody has rights before the second factor is set up. */
export async function viewerOf(app: App, user: Account): Promise<SessionViewer> {
  return {
    id: user.id,
    personId: user.personId,
    name: user.displayName,
    email: user.email,
    role: user.role,
    designations: designationsOn(user, app.clock.today()),
    mustEnrol: !app.env.demo && !user.otpSecret,
    epoch: user.sessionEpoch,
    caseload: await meets(app, user),
  };
}

/** Whom somebody meets now: her caseload, whom her cases bring, and whom she has opened by breaking the glass. */
async function meets(app: App, user: Account): Promise<Caseload> {
  const { id, role, personId } = user;
  if (role !== Role.CLINICIAN && role !== Role.DPO) return NO_CASELOAD;
  return asSystem(app, 'caseload', async em => ({
    ...NO_CASELOAD,
    ...(role === Role.CLINICIAN && (await caseloadOf(em, id, app.clock.today()))),
    ...(role === Role.DPO &&
      (await casesOf(em, { personId, designations: designationsOn(user, app.clock.today()) }))),
    glass: await glassOf(em, id, app.clock.now()),
  }));
}
