import { verify } from 'argon2';
import * as OTPAuth from 'otpauth';
import type { Viewer } from '../access/viewer.ts';
import type { App } from '../app.ts';
import { Refusal } from '../errors.ts';
import { User } from '../user/user.entity.ts';

/** A sign-in attempt. `address` is where it comes from. */
export interface Attempt {
  email: string;
  password: string;
  otp?: string;
  address: string;
}

/** A viewer with the number of the sessions that are still valid. */
export type SessionViewer = Viewer & { epoch: number };

/** A hash of nothing, verified where no account exists so that both take the same time. */
const DECOY = '$argon2id$v=19$m=65536,p=4,t=3$bGsZgiILQTrKn/gZ9MKC6A$4Hk4Tq4Jwj/lab+gQwcrcqAGW+PoIzGvNIoJg0XbwHI';

/** Checks a sign-in; throws UNAUTHENTICATED, OTP_REQUIRED or RATE_LIMITED, never saying whether the account exists. */
export async function signIn(app: App, attempt: Attempt): Promise<SessionViewer> {
  await app.throttle.signIn(attempt.email.toLowerCase(), attempt.address);
  const user = await app.orm.em.fork().findOne(User, { email: attempt.email.toLowerCase(), disabledAt: null });
  const correct = await verify(user?.passwordHash ?? DECOY, attempt.password);
  if (!user || !correct) throw new Refusal('UNAUTHENTICATED');
  if (user.otpSecret) checkOtp(user, attempt.otp, app.clock.now());
  await app.throttle.signedIn(attempt.email.toLowerCase());
  return viewerOf(user);
}

function checkOtp(user: User, otp: string | undefined, now: Date): void {
  if (!otp) throw new Refusal('OTP_REQUIRED');
  const delta = new OTPAuth.TOTP({ secret: user.otpSecret! }).validate({ token: otp, timestamp: now.getTime(), window: 1 });
  if (delta === null) throw new Refusal('UNAUTHENTICATED');
}

/** A demo person by address; NOT_FOUND for every other account. */
export async function findDemoPerson(app: App, email: string): Promise<SessionViewer> {
  if (!email.endsWith('@demo.wellkept.test')) throw new Refusal('NOT_FOUND');
  const user = await app.orm.em.fork().findOne(User, { email, disabledAt: null });
  if (!user) throw new Refusal('NOT_FOUND');
  return viewerOf(user);
}

/** The viewer of a session, or null where the account was closed or its sessions ended since. */
export async function viewerOfSession(app: App, userId: string, epoch: number): Promise<SessionViewer | null> {
  const user = await app.orm.em.fork().findOne(User, { id: userId, disabledAt: null, sessionEpoch: epoch });
  return user ? viewerOf(user) : null;
}

function viewerOf(user: User): SessionViewer {
  return {
    id: user.id, personId: user.personId, name: user.displayName, email: user.email,
    role: user.role, designations: user.designations, epoch: user.sessionEpoch,
  };
}
