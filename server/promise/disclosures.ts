import { Disclosure } from '../sharing/disclosure.entity.ts';
import { DisclosureStatus } from '../sharing/disclosure.vocabulary.ts';
import type { Where } from '../access/where.ts';
import type { Evidence, Watch } from './standing.ts';

/** S10, S71, S73, S75: what was shared has passed the gate; the workflow lets nothing else happen. */
export function shared(where: () => Where): Watch {
  return async ({ em }) => {
    const sent = await em.find(
      Disclosure,
      { status: DisclosureStatus.SENT, ...where() },
      { disableIdentityMap: true, fields: ['id'] },
    );
    return sent.map(({ id }): Evidence => ({ subject: 'Disclosure', id, judgement: null }));
  };
}
