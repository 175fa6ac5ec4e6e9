import { QueryClient } from '@tanstack/react-query';
import { asApiError } from './api-error.ts';

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
