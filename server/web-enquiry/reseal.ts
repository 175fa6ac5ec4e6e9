import type { SqlEntityManager } from '@mikro-orm/sql';
import { resealed } from '../crud/reseal.ts';
import { seal } from '../crud/sealing.ts';
import { WebEnquiry } from './web-enquiry.entity.ts';

/** Seals with the present key what an older one sealed, a batch at each run. */
export function resealWebEnquiries(em: SqlEntityManager): Promise<number> {
  return resealed(em, WebEnquiry, 'message', ({ message }) => seal('WebEnquiry.message', message));
}
