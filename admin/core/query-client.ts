import { QueryClient } from '@tanstack/react-query';
import { asApiError } from './api-error.ts';

/** Refusals are final; only a lost connection is worth another try. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, thrown) => failures < 2 && asApiError(thrown).code === 'CONNECTION_LOST',
    },
  },
});
