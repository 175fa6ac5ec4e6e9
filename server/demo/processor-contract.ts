import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Clock } from '../time.ts';
import { tellDrafts } from './contract-drafts.ts';
import { tellRunning } from './contract-running.ts';
import { StoryTeller } from './contract-story.ts';
import type { Organisations } from './organisation.ts';
import type { People } from './seed.ts';

/** The demo's processor contracts, in every state that a data protection officer meets; dates follow today. */
export async function seedProcessorContracts(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  organisations: Organisations,
): Promise<void> {
  const teller = new StoryTeller(em, people, clock);
  await tellRunning(teller, organisations);
  await tellDrafts(teller, organisations);
}
