import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import type { Client } from '../client/client.entity.ts';
import { addDays } from '../clock/calendar.ts';
import {
  ContactDetail,
  ContactDetailKind as Kind,
  ContactDetailStatus as S,
  VerifiedHow,
} from '../contact-detail/contact-detail.entity.ts';
import type { Clock } from '../time.ts';

const DAY = 86_400_000;

/** An address, a number of the range kept for drama and an e-mail that leads nowhere for each; of the first an old number, of the seventh one that came back. Does not flush. */
export async function seedContactDetails(
  em: SqlEntityManager,
  clients: readonly Client[],
  verifier: string,
  clock: Clock,
): Promise<void> {
  const today = clock.today();
  const ago = (days: number) => new Date(clock.now().getTime() - days * DAY);
  for (const [place, client] of clients.entries()) {
    const add = (kind: Kind, value: string, more: object = {}) => {
      const detail = em.create(ContactDetail, {
        client: client.id,
        kind,
        value,
        startsOn: addDays(today, -60 - place),
        ...clientAccessOf(client),
        ...more,
      } as never) as ContactDetail;
      em.persist(detail);
      return detail;
    };
    const number = (block: number) => `07700 900${String((block + place) % 1_000).padStart(3, '0')}`;
    const verified = {
      status: S.VERIFIED,
      verifiedHow: VerifiedHow.CONFIRMED_BY_CLIENT,
      verifiedAt: ago(20),
      verifiedBy: verifier,
    };
    add(Kind.ADDRESS, `${place + 1} Example Row, Birmingham`, { postcode: 'B99 1AA', ...verified });
    const mobile = add(
      Kind.MOBILE,
      number(100),
      place === 0 ? { status: S.ENDED, endsOn: addDays(today, -9) } : {},
    );
    if (place === 0)
      add(Kind.MOBILE, number(500), { replaces: mobile.id, startsOn: addDays(today, -9), ...verified });
    const returned = place === 6 ? { status: S.RETURNED, returnedAt: ago(2) } : {};
    add(Kind.EMAIL, `client${place + 1}@example.test`, { unsafe: place === 0, ...returned });
  }
}
