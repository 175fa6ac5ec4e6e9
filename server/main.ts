import { pino } from 'pino';
import { ConfigurationError, readEnv } from './env.ts';
import { serve } from './serve.ts';

/** Starts the product and stops it in order: requests in flight first, then the database. */
try {
  const env = readEnv();
  const log = pino({ level: env.LOG_LEVEL, base: null });
  const stop = await serve(env, log);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(`The configuration is wrong:\n${error.message}\nSee .env.example.`);
  process.exitCode = 1;
}
