import { Disclosure } from '../sharing/disclosure.entity.ts';
import { DisclosureStatus } from '../sharing/disclosure.vocabulary.ts';
import type { Where } from '../access/where.ts';
import type { Watch } from './standing.ts';

/** S10, S71, S73, S75: what was shared has passed the gate; the workflow lets nothing else happen. */
export function shared(where: () => Where): Watch {
  return async ({ em }) => [
    {
      subject: 'Disclosure',
      count: await em.count(Disclosure, { status: DisclosureStatus.SENT, ...where() }),
      judgement: null,
    },
  ];
}
