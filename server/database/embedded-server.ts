import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { PROGRAM_ENV } from './embedded-cluster.ts';
import type { Place } from './embedded-place.ts';
import { readPostmaster } from './embedded-postmaster.ts';

/** Between two attempts to start again, in milliseconds; doubled up to the longest. */
const SHORTEST_WAIT = 50;
const LONGEST_WAIT = 5_000;
/** A fast shutdown that takes longer, in milliseconds, becomes an immediate one; the next start recovers. */
const SHUTDOWN_PATIENCE = 20_000;

/** How to launch: where, with which settings (`-c name=value`), logging to which file. */
export interface Launch {
  place: Place;
  settings: string[];
  logFile: string;
  log: (line: string) => void;
}

/** One PostgreSQL kept running until `stop()`: when it dies it is started again on the same port. */
export class EmbeddedServer {
  private child: ChildProcess | null = null;
  private stopping: Promise<void> | null = null;
  private reviving: Promise<void> = Promise.resolve();

  constructor(private readonly launch: Launch) {}

  /** Process id of the present postmaster; undefined while there is none. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts it and waits until it accepts connections. */
  async start(): Promise<void> {
    // Even if we end without stop() (an uncaught error), PostgreSQL is told to finish. This cuts nothing short.
    process.once('exit', this.abandon);
    await this.run();
  }

  /** Fast shutdown: open transactions are rolled back, data are written; waits for the end. Safe to call twice. */
  stop(): Promise<void> {
    this.stopping ??= this.shutDown();
    return this.stopping;
  }

  private readonly abandon = (): void => {
    this.child?.kill('SIGINT');
  };

  private async run(): Promise<void> {
    const child = await this.spawn();
    this.child = child;
    child.once('exit', () => {
      this.child = null;
      if (!this.stopping) this.reviving = this.revive();
    });
  }

  /** Answers a server that is ready; throws when it ends before. */
  private async spawn(): Promise<ChildProcess> {
    const { place, settings, logFile } = this.launch;
    const log = await open(logFile, 'a', 0o600);
    // Detached: Ctrl-C in a terminal reaches us and not PostgreSQL, which is still needed for requests in flight.
    const options = { ...place.account, cwd: '/', env: PROGRAM_ENV, detached: true };
    const stdio: ['ignore', number, number] = ['ignore', log.fd, log.fd];
    const child = spawn(place.binaries.postgres, ['-D', place.cluster, ...settings], { ...options, stdio });
    await once(child, 'spawn').finally(() => log.close());
    for (;;) {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(
          `PostgreSQL ended while starting (${child.signalCode ?? `code ${child.exitCode}`}), see ${logFile}`,
        );
      }
      const postmaster = await readPostmaster(place.cluster);
      if (postmaster?.ready && postmaster.pid === child.pid) return child;
      await delay(15);
    }
  }

  private async revive(): Promise<void> {
    this.launch.log('PostgreSQL ended unexpectedly: starting it again.');
    for (let wait = SHORTEST_WAIT; !this.stopping; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      const revived = await this.run().then(
        () => true,
        () => false,
      );
      if (revived) return this.launch.log('PostgreSQL serves again.');
      await delay(wait);
    }
  }

  private async shutDown(): Promise<void> {
    process.off('exit', this.abandon);
    await this.reviving;
    const child = this.child;
    if (!child) return;
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    const impatience = setTimeout(() => child.kill('SIGQUIT'), SHUTDOWN_PATIENCE);
    await ended.finally(() => clearTimeout(impatience));
  }
}
