type Listener = () => void;

const listeners = new Set<Listener>();
let ended = false;

function set(now: boolean): void {
  ended = now;
  for (const listener of listeners) listener();
}

/** Whether the server no longer knows the session, in the shape of `useSyncExternalStore`. */
export const sessionEnded = {
  report: () => set(true),
  mended: () => set(false),
  now: () => ended,
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
