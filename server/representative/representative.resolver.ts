import type { SqlEntityManager } from '@mikro-orm/sql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { clientToWrite } from '../access/client-to-write.ts';
import { Client } from '../client/client.entity.ts';
import { parentalAuthorityEnd } from '../clock/competence.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal, refuseField } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { findingsOf } from './lapse.ts';
import {
  AuthorityEvidence as E,
  Representative,
  RepresentativeFields,
  RepresentativeKind as K,
  RepresentativeStatus as S,
} from './representative.entity.ts';
import { representativeWorkflow } from './representative.workflow.ts';

/** What shows each kind of authority (RR-7): the right kind of power, registered; a deputy by the court's order. */
const SHOWN_BY: Record<K, readonly E[]> = {
  [K.PARENT]: [E.BIRTH_CERTIFICATE, E.PARENTAL_RESPONSIBILITY_AGREEMENT, E.COURT_ORDER],
  [K.ATTORNEY]: [E.REGISTERED_LPA_HEALTH_WELFARE],
  [K.DEPUTY]: [E.COURT_ORDER],
  [K.PERSONAL_REPRESENTATIVE]: [E.GRANT_OF_REPRESENTATION],
  [K.OTHER_AGENT]: [E.SIGNED_AUTHORITY],
};

/** Who acts for whom, with the evidence. */
@Resolver(() => Representative)
export class RepresentativeResolver extends crudOf(Representative, RepresentativeFields, 'representatives', {
  creating: async (context, em, input) => {
    const client = await clientToWrite(context, em, input.client);
    await check(em, client, input, context.app.clock.today());
    return { ...clientAccessOf(client), recordedBy: context.signedIn().id };
  },
  updating: (_context, _em, { kind }, { inConflict }) => {
    if (inConflict && kind !== K.PARENT) refuseField('inConflict', 'is said of parents');
  },
}) {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether it holds today, whatever the record says still: a parent’s ends on the birthday itself, and after a death the personal representative’s alone counts.',
  })
  async holds(
    @Root() { client, kind, status, startsOn }: Representative,
    @Ctx() context: Context,
  ): Promise<boolean | null> {
    const today = context.app.clock.today();
    const em = await context.reader();
    const whose = await em.findOne(Client, { id: client });
    if (!whose) return null;
    if (status !== S.ACTIVE || startsOn > today) return false;
    if (whose.dateOfDeath) return kind === K.PERSONAL_REPRESENTATIVE;
    return kind !== K.PARENT || !parentalAuthorityEnd(whose.dateOfBirth, await findingsOf(em, client), today);
  }

  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when the client is asked for her own consents.',
  })
  deadline(
    @Root() { status, reaskDueOn, reaskedAt }: Representative,
    @Ctx() context: Context,
  ): Deadline | null {
    if (status !== S.LAPSED || !reaskDueOn || reaskedAt) return null;
    return deadline('REASK_CONSENT', reaskDueOn, context.app.clock.today());
  }
}

/** The end of an authority. */
@Resolver(() => Representative)
export class RepresentativeEvents extends eventsOf(representativeWorkflow) {}

async function check(
  em: SqlEntityManager,
  client: Client,
  { kind, evidence, evidenceSeenOn, startsOn, inConflict }: Partial<Representative>,
  today: string,
): Promise<void> {
  notInFuture({ evidenceSeenOn }, today);
  const wrong: Record<string, string> = {};
  if (!SHOWN_BY[kind!].includes(evidence!)) wrong.evidence = 'is no evidence for this kind of representative';
  if (startsOn! < client.dateOfBirth) wrong.startsOn = 'is before the birth';
  if (inConflict && kind !== K.PARENT) wrong.inConflict = 'is said of parents';
  if ((kind === K.PERSONAL_REPRESENTATIVE) !== Boolean(client.dateOfDeath))
    wrong.kind = client.dateOfDeath
      ? 'has no say after a death: the personal representative has'
      : 'has a say after a death only';
  if (kind === K.PARENT && parentalAuthorityEnd(client.dateOfBirth, await findingsOf(em, client.id), today))
    wrong.kind = 'has no say any more: the client decides';
  if (Object.keys(wrong).length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong });
}
