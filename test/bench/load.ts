import autocannon, { type Client, type Options, type Request, type Result } from 'autocannon';
import { headersOf, type Running } from './targets.ts';
import { sent, WORKS, type Ask, type Target } from './works.ts';
import type { Facts } from './facts.ts';

/** What the generator, a process of its own, is told to do. */
export interface Order {
  work: string;
  target: Target;
  port: number;
  headers: Running['headers'];
  connections: number;
  seconds: number;
}

/** What came of it. Times in milliseconds. */
export interface Load {
  answers: number;
  /** Answers that were refusals, and requests that got none. */
  failed: number;
  seconds: number;
  p50: number;
  p99: number;
  /** Of a body with its headers. */
  bytes: number;
}

let facts: Facts;
/** A page or a record; a refusal has neither. */
const IS_ANSWER = /^\{"data":\{"\w+":\{/;
/** What is written to, on the version that it has now; whoever asks takes one and gives it back when it is answered. */
const pools = new Map<string, Ask[]>();

// The first message says what there is to ask for, each other one is an order.
process.once('message', (given: Facts) => {
  facts = given;
  process.on('message', (order: Order) => {
    void run(order).then(load => process.send!(load));
  });
});

async function run({ work: name, target, port, headers, connections, seconds }: Order): Promise<Load> {
  const work = WORKS.find(one => one.name === name)!;
  const asks = work.asks(facts);
  const times: number[] = [];
  let refused = 0;
  let bytes = 0;
  const requestOf = (ask: Ask): Request => {
    const { path, body } = sent(work, target, ask);
    const onResponse = (_status: number, answer: string) => {
      if (!IS_ANSWER.test(answer)) refused += 1;
    };
    return { method: 'POST', path, body, headers: headersOf(headers, ask), onResponse };
  };
  const writing = (): Request[] => {
    const pool = pools.get(name) ?? asks;
    pools.set(name, pool);
    return [
      {
        method: 'POST',
        setupRequest: (request, context) => {
          const ask = pool.shift()!;
          Object.assign(context, { ask });
          return { ...request, ...requestOf(ask), onResponse: request.onResponse };
        },
        onResponse: (_status, body, context) => {
          const { ask } = context as { ask: Ask };
          const [, version] = /"version":(\d+)/.exec(body) ?? [];
          if (version) pool.push({ ...ask, variables: { ...ask.variables, version: Number(version) } });
          else refused += 1;
        },
      },
    ];
  };
  const requests = work.writes ? writing() : asks.map(requestOf);
  const { duration, errors, timeouts } = await fired(
    {
      url: `http://127.0.0.1:${port}`,
      connections,
      duration: seconds,
      requests,
      setupClient: work.writes ? undefined : apart(requests),
    },
    (size, time) => {
      times.push(time);
      bytes += size;
    },
  );
  times.sort((a, b) => a - b);
  return {
    answers: times.length,
    failed: refused + errors + timeouts,
    seconds: duration,
    p50: times[Math.floor(times.length * 0.5)] ?? Number.NaN,
    p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
    bytes: bytes / times.length,
  };
}

/** Asks as often as it is answered, until the time is over. */
function fired(options: Options, answered: (size: number, time: number) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    const asking = autocannon(options, (error, result) => (error ? reject(error as Error) : resolve(result)));
    asking.on('response', (_client, _status, size, time) => answered(size, time));
  });
}

/** Each connection begins with another question. */
function apart(requests: Request[]): (client: Client) => void {
  let first = 0;
  return client => {
    const from = first++ % requests.length;
    client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
  };
}
