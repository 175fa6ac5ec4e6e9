import { QueryClient } from '@tanstack/react-query';
import { asApiError } from './api-error.ts';
import type { Identity } from './session/authProvider.ts';

/**
 * Refusals are final; only a lost connection is worth another try.
 * Without a network a request fails and says so: left to wait for one, a pressed Save would turn for ever.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (failures, thrown) => failures < 2 && asApiError(thrown).code === 'CONNECTION_LOST',
    },
    mutations: { networkMode: 'always' },
  },
});

// Who is signed in is known for as long as the page stands (`authProvider.ts`). React-admin would ask again with each
// page, and draw the whole frame anew at the question and at the answer.
queryClient.setQueryDefaults(['auth'], { staleTime: Infinity });

/** Answers what react-admin asks about who has come in, before it asks: a page is drawn at once, not after each answer. */
export function knowViewer(viewer: Identity): void {
  queryClient.setQueryData(['auth', 'getIdentity'], viewer);
  // As the frame and the page at the front door ask it.
  for (const about of [{}, { params: { route: 'dashboard' } }]) {
    queryClient.setQueryData(['auth', 'checkAuth', about], true);
    queryClient.setQueryData(['auth', 'getPermissions', about], viewer.ability);
  }
}
