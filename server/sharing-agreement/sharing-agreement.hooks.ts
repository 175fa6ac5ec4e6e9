import type { SqlEntityManager } from '@mikro-orm/sql';
import { AGREEMENT_ITEMS } from '../../schema/agreement-items.ts';
import type { Hooks } from '../crud/write.ts';
import { Refusal } from '../errors.ts';
import { AgreementItem } from './agreement-item.entity.ts';
import { AgreementParty } from './agreement-party.entity.ts';
import { AgreementStatus, type SharingAgreement } from './sharing-agreement.entity.ts';
import { given } from '../crud/given.ts';

/** What a new agreement brings with it, and what its dates must hold. */
export const sharingAgreementHooks: Hooks<SharingAgreement> = {
  creating: (context, _em, input) => {
    termRuns(input);
    return { author: context.signedIn().id, status: AgreementStatus.DRAFT };
  },
  created: (context, em, agreement) => openAgreement(em, agreement, context.app.clock.today()),
  updating: (_context, _em, agreement, input) => {
    termRuns({ ...agreement, ...given(input) });
    if (input.organisation !== undefined && input.organisation !== agreement.organisation) {
      throw new Refusal('FORBIDDEN_FIELD', {
        fields: { organisation: 'is settled with the first draft: add a party, or draft another agreement' },
      });
    }
  },
};

/** Gives a new agreement its 23 items, all missing, and its two first parties: us and the other side. */
export function openAgreement(
  em: SqlEntityManager,
  agreement: Pick<SharingAgreement, 'id' | 'organisation'>,
  today: string,
): void {
  const inside = { agreement: agreement.id, agreementStatus: AgreementStatus.DRAFT };
  for (const { code } of AGREEMENT_ITEMS) em.persist(em.create(AgreementItem, { ...inside, code } as never));
  em.persist(em.create(AgreementParty, { ...inside, ourselves: true, joinedOn: today } as never));
  em.persist(
    em.create(AgreementParty, { ...inside, organisation: agreement.organisation, joinedOn: today } as never),
  );
}

function termRuns({ startOn, endsOn }: Partial<SharingAgreement>): void {
  if (startOn && endsOn && endsOn < startOn)
    throw new Refusal('INVALID_INPUT', { fields: { endsOn: 'is before the first day' } });
}
