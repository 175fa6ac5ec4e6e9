import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Beside the answers, so that signing out forgets it with them. */
const aheadOf = (key: QueryKey): QueryKey => ['ahead', ...key];

/**
 * Keeps an answer that is on its way for the page that will ask for it. Left in the cache as the answer itself it would
 * be asked for once more when the page is drawn: what a page shows is asked anew whenever one comes to it.
 */
export function askAhead(client: QueryClient, key: QueryKey, answer: Promise<unknown>): void {
  // Whoever takes it hears of what went wrong.
  answer.catch(() => undefined);
  client.setQueryData(aheadOf(key), answer);
}

/** Takes it, once. */
export function askedAhead<T>(client: QueryClient, key: QueryKey): Promise<T> | undefined {
  const answer = client.getQueryData<Promise<T>>(aheadOf(key));
  client.removeQueries({ queryKey: aheadOf(key), exact: true });
  return answer;
}
