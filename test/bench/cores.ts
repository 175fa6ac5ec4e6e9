import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/** The measured server has one core to itself; database, generator and we share the other. */
export const SERVER_CORE = 0;
export const OTHER_CORE = 1;

/** Whether processes can be kept on a core here. */
export const pinned = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;

/** Moves this process to a core; what it starts stays there, too. */
export function moveTo(core: number): void {
  if (pinned) spawnSync('taskset', ['-cp', String(core), String(process.pid)]);
}

/** A command that runs on a core. */
export function on(core: number, command: readonly string[]): [string, string[]] {
  const [program, ...args] = pinned ? ['taskset', '-c', String(core), ...command] : command;
  return [program!, args];
}
