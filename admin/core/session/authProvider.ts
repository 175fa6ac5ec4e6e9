import type { AuthProvider, UserIdentity } from 'react-admin';
import { CurrentViewerDocument, LogoutDocument } from '../../../schema/generated/graphql.ts';
import { asApiError } from '../api-error.ts';
import { ask } from '../api.ts';
import { sessionEnded } from './session-ended.ts';
import { signIn, type Credentials } from './sign-in.ts';
import { viewerOf, type Viewer } from './viewer.ts';

/** What `useGetIdentity` answers: the viewer under react-admin's names. */
export interface Identity extends UserIdentity, Viewer {
  id: string;
  fullName: string;
}

/**
 * Who is signed in, as the server decides it; `toSignIn` shows the sign-in page at once. What may be opened each page
 * asks of the viewer's rules (`Allowed`).
 */
export function makeAuthProvider(toSignIn: () => Promise<void>): AuthProvider {
  // Asked once a page load: react-admin asks at each navigation.
  let asked: Promise<Viewer | null> | null = null;
  const viewer = () => {
    asked ??= ask(CurrentViewerDocument, {}).then(({ data }) => data.viewer && viewerOf(data.viewer));
    asked.catch(() => (asked = null));
    return asked;
  };

  return {
    async login(credentials: Credentials) {
      asked = Promise.resolve(viewerOf(await signIn(credentials)));
    },
    async logout() {
      // A session that the server ended already needs no goodbye.
      if (asked && (await asked.catch(() => null))) await ask(LogoutDocument, {}).catch(() => undefined);
      asked = null;
    },
    async checkAuth() {
      if (await viewer()) return;
      // Before react-admin hears of it: it forgets what it knows while the page still stands, which asks again, and so on.
      await toSignIn();
      throw new Error('errors.UNAUTHENTICATED');
    },
    async checkError(error) {
      // Signing out here would throw typed text away: the page stays and offers to sign in again.
      if (asApiError(error).code === 'UNAUTHENTICATED') sessionEnded.report();
    },
    async getIdentity() {
      const person = await viewer();
      if (!person) throw new Error('errors.UNAUTHENTICATED');
      return { ...person, fullName: person.name } satisfies Identity;
    },
    async getPermissions() {
      return (await viewer())?.ability ?? null;
    },
  };
}
