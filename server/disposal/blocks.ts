import type { SqlEntityManager } from '@mikro-orm/sql';
import { Client } from '../client/client.entity.ts';
import { londonDate } from '../clock/calendar.ts';
import type { Hold } from '../clock/retention.ts';
import { ComplaintCase } from '../complaint/complaint.entity.ts';
import { UNFINISHED_STATUSES } from '../complaint/complaint.vocabulary.ts';
import { HoldScope, LegalHold } from '../hold/hold.entity.ts';
import { standingHolds } from '../hold/standing-holds.ts';
import { Intake, IntakeStatus } from '../intake/intake.entity.ts';
import type { Candidate, DisposableKind } from './disposable.ts';
import { DisposalBlock } from './disposal.vocabulary.ts';

/** Unscoped: what keeps a record keeps it whoever asks. */
const UNSCOPED = { filters: false, disableIdentityMap: true } as const;

/** What speaks against destroying some candidates. */
export interface Against {
  /** Holds on everything, on the type of record and on the record itself, past ones included. */
  holdsOf(candidate: Candidate): Hold[];
  /** What else keeps it. */
  blockOf(candidate: Candidate): DisposalBlock | null;
}

/** Finds what speaks against candidates of one kind, in a few statements however many they are. */
export async function against(
  em: SqlEntityManager,
  { subject, ruleCode, heldWith = [] }: DisposableKind,
  candidates: readonly Candidate[],
): Promise<Against> {
  const everybodys = await standingHolds(em, [ruleCode, ...heldWith]);
  const ids = candidates.map(({ id }) => id);
  const own = { scope: HoldScope.SUBJECT, subject, recordId: { $in: ids } };
  const holds = await em.find(LegalHold, own, UNSCOPED);
  const clients = candidates.flatMap(({ client }) => client ?? []);
  const restricted = await restrictedOf(em, clients);
  const busy = await withCases(em, clients);
  return {
    holdsOf: ({ id }) => [
      ...everybodys,
      ...holds
        .filter(({ recordId }) => recordId === id)
        .map(({ placedAt, releasedAt }) => ({
          from: londonDate(placedAt),
          releasedOn: releasedAt && londonDate(releasedAt),
        })),
    ],
    blockOf: ({ client }) => {
      if (!client) return null;
      if (restricted.has(client)) return DisposalBlock.PROCESSING_RESTRICTED;
      return busy.has(client) ? DisposalBlock.OPEN_CASE : null;
    },
  };
}

/** Those of whom nothing is done but storing (§2.6). */
async function restrictedOf(em: SqlEntityManager, clients: readonly string[]): Promise<Set<string>> {
  const found = await em.find(Client, { id: { $in: [...clients] }, restricted: true }, UNSCOPED);
  return new Set(found.map(({ id }) => id));
}

/** Those with an open case, or one that a hold keeps although it is closed. */
async function withCases(em: SqlEntityManager, clients: readonly string[]): Promise<Set<string>> {
  const about = { client: { $in: [...clients] } };
  const open = { $or: [{ status: { $in: [...UNFINISHED_STATUSES] } }, { onHold: true }] };
  const complaints = await em.find(ComplaintCase, { ...about, ...open } as never, UNSCOPED);
  const intakes = await em.find(
    Intake,
    { client: { $in: [...clients] }, status: IntakeStatus.OPEN } as never,
    UNSCOPED,
  );
  return new Set([...complaints, ...intakes].map(({ client }) => client!));
}
