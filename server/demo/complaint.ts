import type { SqlEntityManager } from '@mikro-orm/sql';
import { complaintTimers } from '../complaint/complaint.timers.ts';
import type { Clock } from '../time.ts';
import { demoComplaint } from './complaint-case.ts';
import { FINISHED } from './complaint-finished.ts';
import { RUNNING } from './complaint-running.ts';
import { seedIntake } from './intake.ts';
import type { People } from './seed.ts';

/** Complaints early, late, upheld, escalated, hidden, due tomorrow, overdue and just done; and what else came in. */
export async function seedComplaint(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  const oldestFirst = [...FINISHED, ...RUNNING].sort((a, b) => b.daysAgo - a.daysAgo);
  for (const told of oldestFirst) await demoComplaint(em, people, clock, told);
  await seedIntake(em, people, clock);
  await complaintTimers(em, clock);
}
