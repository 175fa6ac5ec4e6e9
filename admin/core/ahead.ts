/** How old an answer may be when it is taken, in milliseconds: the page that wants it is being drawn meanwhile. */
const FRESH = 5_000;

/** A question that can be asked before the page that wants its answer is drawn. */
export interface Ahead<T> {
  /** Asks it for a viewer. */
  begin: (viewer: string) => void;
  /** The answer that is on its way for this viewer, to whoever asks first; everybody later asks anew. */
  ask: (viewer: string | undefined, signal: AbortSignal) => Promise<T>;
}

/**
 * Lets a question be asked ahead. What was asked is nobody's twice: kept among the answered questions, a page that was
 * opened an hour later would show what nobody had looked at.
 */
export function ahead<T>(question: (signal?: AbortSignal) => Promise<T>): Ahead<T> {
  let begun: { viewer: string; answer: Promise<T>; at: number } | null = null;
  return {
    begin: viewer => {
      const answer = question();
      // Told to the page that takes it.
      answer.catch(() => undefined);
      begun = { viewer, answer, at: performance.now() };
    },
    ask: (viewer, signal) => {
      const taken = begun;
      begun = null;
      const good = taken && taken.viewer === viewer && performance.now() - taken.at < FRESH;
      return good ? taken.answer : question(signal);
    },
  };
}
