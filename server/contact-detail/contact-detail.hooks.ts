import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { clientToWrite } from '../access/client-to-write.ts';
import { knowsLinks } from '../crud/known-links.ts';
import type { Hooks } from '../crud/write.ts';
import { Refusal } from '../errors.ts';
import { contactProblems } from './contact-problems.ts';
import { ContactDetail, ContactDetailFields, ContactDetailStatus as S } from './contact-detail.entity.ts';

/** What a contact detail must hold, and what the system writes of it. */
export const contactDetailHooks: Hooks<ContactDetail> = {
  creating: async (context, em, input) => {
    const client = await clientToWrite(context, em, input.client);
    await knowsLinks(em, ContactDetailFields, input);
    const wrong = contactProblems(input);
    if (Object.keys(wrong).length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong });
    const today = context.app.clock.today();
    if (input.replaces) await replace(em, input, today);
    return { ...clientAccessOf(client), startsOn: today };
  },
};

async function replace(em: SqlEntityManager, input: Partial<ContactDetail>, today: string): Promise<void> {
  const old = await em.findOneOrFail(ContactDetail, { id: input.replaces! });
  if (old.client !== input.client || old.kind !== input.kind || old.status === S.ENDED)
    throw new Refusal('INVALID_INPUT', { fields: { replaces: 'is no present detail of this kind' } });
  old.status = S.ENDED;
  old.endsOn = today;
}
