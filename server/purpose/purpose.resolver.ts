import type { SqlEntityManager } from '@mikro-orm/sql';
import { Resolver } from 'type-graphql';
import { hold } from '../crud/lock.ts';
import { crudOf } from '../crud/resolver.ts';
import { refuseField } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { Purpose, PurposeFields, PurposeStatus as S } from './purpose.entity.ts';
import { purposeWorkflow } from './purpose.workflow.ts';

/** The register of purposes: what is written is a proposal. */
@Resolver(() => Purpose)
export class PurposeResolver extends crudOf(Purpose, PurposeFields, 'purposes', {
  creating: async (context, em, { code }) => {
    await newCode(em, code!);
    return { status: S.PROPOSED, author: context.signedIn().id };
  },
  updating: (context, _em, record) => {
    record.author = context.signedIn().id;
  },
}) {}

/** The events of a purpose, one mutation each. */
@Resolver(() => Purpose)
export class PurposeEvents extends eventsOf(purposeWorkflow) {}

/** A code names one purpose at a time; a retired one may be written anew. */
async function newCode(em: SqlEntityManager, code: string): Promise<void> {
  await hold(em, `purpose ${code}`);
  const standing = { code, status: { $ne: S.RETIRED } };
  if ((await em.count(Purpose, standing, { filters: false })) > 0)
    refuseField('code', 'is in the register already');
}
