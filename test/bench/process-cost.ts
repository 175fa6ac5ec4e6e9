import { readdirSync, readFileSync } from 'node:fs';

/** Kernel ticks are hundredths of a second on every Linux that we know. */
const MS_A_TICK = 10;

/** The CPU time of a process so far, in milliseconds. */
export function cpuOf(pid: number): number {
  const [user, system] = statOf(pid).slice(11, 13).map(Number);
  return (user! + system!) * MS_A_TICK;
}

/** The CPU time of a PostgreSQL so far: the postmaster, its present children and those that have ended. */
export function cpuOfCluster(postmaster: number): number {
  const [user, system, endedUser, endedSystem] = statOf(postmaster).slice(11, 15).map(Number);
  const children = childrenOf(postmaster).reduce((sum, pid) => sum + cpuOf(pid), 0);
  return (user! + system! + endedUser! + endedSystem!) * MS_A_TICK + children;
}

/** What the whole machine was busy with so far, in milliseconds, however many cores it has. */
export function cpuOfMachine(): number {
  const [, user, nice, system, , , irq, softirq, steal] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]!
    .split(/\s+/)
    .map(Number);
  return (user! + nice! + system! + irq! + softirq! + steal!) * MS_A_TICK;
}

/** Resident memory now and at most so far, in MB. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mb = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)![1]) / 1024;
  return { now: mb('VmRSS'), most: mb('VmHWM') };
}

function statOf(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name may hold spaces and brackets; the fields follow its last bracket.
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => {
      try {
        return Number(statOf(pid)[1]) === parent;
      } catch {
        // It has ended since.
        return false;
      }
    });
}
