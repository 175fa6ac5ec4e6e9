import type { TimelineQuery } from '../../schema/generated/graphql.ts';

/** One changed record, as the server tells it. */
export type HistoryItem = TimelineQuery['timeline']['items'][number];

/** What one request did: an event with everything that it changed. */
export interface Act {
  id: string;
  at: string;
  /** Null where the system or the public acted. */
  actorName: string | null;
  event: string | null;
  /** The record itself first, what lives inside it after. */
  items: HistoryItem[];
}

/** Groups entries, newest first, into what was done at once. */
export function actsOf(items: readonly HistoryItem[], subject: string): Act[] {
  const acts: Act[] = [];
  for (const item of items) {
    const last = acts.at(-1);
    const together =
      last && item.request !== null && last.items[0]!.request === item.request && last.event === item.event;
    if (together) last.items.push(item);
    else acts.push({ id: item.id, at: item.at, actorName: item.actorName, event: item.event, items: [item] });
  }
  for (const act of acts)
    act.items.sort((a, b) => Number(b.subject === subject) - Number(a.subject === subject));
  return acts;
}
