import {
  DemoLoginDocument,
  LoginDocument,
  type ViewerPartsFragment,
} from '../../../schema/generated/graphql.ts';
import { ask } from '../api.ts';

/** A password, with a one-time code where the account needs it, or a person of the demo. */
export type Credentials = { email: string; password: string; otp?: string } | { demo: string };

/** Begins a session; throws RATE_LIMITED, OTP_REQUIRED or UNAUTHENTICATED, never saying whether an account exists. */
export async function signIn(credentials: Credentials): Promise<ViewerPartsFragment> {
  if ('demo' in credentials) {
    return (await ask(DemoLoginDocument, { email: credentials.demo })).data.demoLogin;
  }
  const { email, password, otp } = credentials;
  return (await ask(LoginDocument, { email, password, otp: otp || null })).data.login;
}
