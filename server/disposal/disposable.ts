import type { SqlEntityManager } from '@mikro-orm/sql';
import type { DisposalKind } from './disposal.vocabulary.ts';

/** Which records are asked for. */
export interface Wanted {
  /** The last day on which a period may have begun that is over now: nothing younger is answered. */
  triggeredBy: string;
  /** These alone, whatever `after` says: a step asks again before it destroys. */
  ids?: readonly string[];
  /** Ids above this one: the list is read in pages, in the order of ids. */
  after?: string;
  limit: number;
}

/** A record whose period may be over. */
export interface Candidate {
  /** The record, or an id of its own for what has none. */
  id: string;
  /** Whom it is about: a restriction or an open case of hers keeps it. Null where it is about nobody we know. */
  client: string | null;
  /** The London day of the latest event from which its period runs. */
  trigger: string;
  /** Its reference, where it has one and that names nobody. */
  reference?: string | null;
  /** How many records it stands for; one without it. */
  records?: number;
}

/** A kind of record, or a part of one, that goes when its period is over (§3.4). Its feature declares it. */
export interface DisposableKind {
  readonly kind: DisposalKind;
  /** The code of the rule of the schedule; a rule that is not in force lists nothing. */
  readonly ruleCode: string;
  /** Rules whose holds keep it as well: it is a part of what they are about. */
  readonly heldWith?: readonly string[];
  /** The kind of record, such as PaymentShare: what a hold names. */
  readonly subject: string;
  /** Records that the period may be over for, by one bounded statement. What speaks against it is the run's business. */
  candidates(em: SqlEntityManager, wanted: Wanted): Promise<Candidate[]>;
  /** The owner's function that destroys one item: made by `disposalFunction` (server/database/disposal-function.ts). */
  readonly destroy: string;
}
