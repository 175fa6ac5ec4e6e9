import type { EntityClass } from '../crud/columns.ts';
import type { Stored } from '../crud/stored.ts';
import type { DisposableKind } from './disposable.ts';

/** Says by itself when we last heard of somebody whom we do not know. */
type Contacted = Stored & { reference: string; lastContactOn: string };

/** A kind of whole records that go so long after the last contact; about nobody who is a client. */
export function afterLastContact(
  entity: EntityClass<Contacted>,
  rest: Pick<DisposableKind, 'kind' | 'ruleCode' | 'destroy'>,
): DisposableKind {
  return {
    ...rest,
    subject: entity.name,
    async candidates(em, { triggeredBy, ids, after, limit }) {
      const id = ids ? { $in: [...ids] } : after ? { $gt: after } : { $ne: null };
      const options = {
        filters: false,
        orderBy: { id: 'ASC' },
        limit,
        fields: ['reference', 'lastContactOn'],
        disableIdentityMap: true,
      };
      const where = { lastContactOn: { $lte: triggeredBy }, id };
      const found = (await em.find(entity, where as never, options as never)) as Contacted[];
      return found.map(one => ({
        id: one.id,
        client: null,
        trigger: one.lastContactOn,
        reference: one.reference,
      }));
    },
  };
}
