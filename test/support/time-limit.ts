/** Generous on purpose: two busy cores are slow. */
const LIMIT_MS = 240_000;

type Run = (...given: unknown[]) => unknown;
type Declare = (name: string, run: Run, ms?: number) => void;

/**
 * Gives a test or hook its time limit, which jest's light runner leaves out: what hangs fails with its name
 * instead of holding up the run.
 */
export function limited(run: Run, ms = LIMIT_MS): Run {
  return async (...given: unknown[]) => {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error(`not done within ${ms} ms`)), ms);
    try {
      return await Promise.race([run(...given), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

function limiting(declare: Declare): Declare {
  return (name, run, ms) => declare(name, limited(run, ms));
}

const plain = globalThis.test as unknown as Declare & { each: (...table: unknown[]) => Declare };
const each = (...table: unknown[]) => limiting(plain.each(...table));
Object.assign(globalThis, { test: Object.assign(limiting(plain), plain, { each }) });
for (const name of ['beforeAll', 'beforeEach', 'afterAll', 'afterEach'] as const) {
  const hook = globalThis[name] as unknown as (run: Run) => void;
  Object.assign(globalThis, { [name]: (run: Run, ms?: number) => hook(limited(run, ms)) });
}
