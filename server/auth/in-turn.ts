/** So many at once: the hash of a password takes 64 MB and four threads, and no machine is quicker with more of them. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Work on passwords, a few at a time and in the order of asking: many who sign in at once wait, and take no more memory. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running === AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    // The place goes to who waits, so that nobody who asks now comes before.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
