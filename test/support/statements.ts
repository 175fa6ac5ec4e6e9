import pg from 'pg';

/** What is sent to PostgreSQL by this process. */
export interface Statements {
  /** The statements of a piece of work, in their order. */
  during: (work: () => Promise<unknown>) => Promise<string[]>;
  stop: () => void;
}

type Query = (config: unknown, ...rest: unknown[]) => unknown;

/** Listens to every client that is made from now on until it is stopped: begin before the world. */
export function listenToStatements(): Statements {
  const { prototype } = pg.Client;
  const { query } = prototype as { query: Query };
  let heard: string[] | null = null;
  Object.assign(prototype, {
    query(this: pg.Client, config: unknown, ...rest: unknown[]) {
      heard?.push(typeof config === 'string' ? config : (config as { text: string }).text);
      return query.call(this, config, ...rest);
    },
  });
  return {
    during: async work => {
      heard = [];
      await work();
      const sent = heard;
      heard = null;
      return sent;
    },
    stop: () => Object.assign(prototype, { query }),
  };
}
