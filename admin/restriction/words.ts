import type { Words } from '../core/words/words.ts';

/** The words of restrictions of processing. */
export const restrictionWords: Words = {
  resources: {
    restrictions: {
      name: 'Restriction |||| Restrictions',
      about: 'Clients whose data is stored, and nothing else is done with it (UK GDPR Article 18).',
      empty: 'No client’s data is restricted, and none was.',
      fields: {
        reference: 'Reference',
        clientReference: 'Client’s reference',
        client: 'Client',
        ground: 'Ground',
        reason: 'Why',
        status: 'Status',
        startsOn: 'Granted on',
        restrictedBy: 'Restricted by',
        createdAt: 'In force since',
        liftNoticeSentAt: 'The person was told',
        liftedAt: 'Lifted',
        liftReason: 'Why it was lifted',
        liftedBy: 'Lifted by',
      },
      help: {
        clientReference: 'Such as CLI-2026-0001. The record closes to everybody but you as soon as you save.',
        liftNoticeSentAt: 'The person is told before the restriction is lifted (Article 18(3)).',
      },
      sections: { restriction: 'The restriction', end: 'Its end' },
    },
  },
  enums: {
    RestrictionGround: {
      ACCURACY_CONTESTED: 'Accuracy is contested',
      UNLAWFUL_NO_ERASURE: 'Unlawful, but erasure is not wanted',
      NEEDED_FOR_CLAIMS: 'Needed by the person for legal claims',
      OBJECTION_PENDING: 'An objection is being verified',
    },
    RestrictionStatus: { IN_FORCE: 'In force', LIFTED: 'Lifted' },
  },
  actions: {
    Restriction: {
      lift: {
        verb: 'Lift the restriction',
        will: 'The record opens again to whoever met the client before, unless another restriction binds.',
        done: 'Restriction lifted',
      },
    },
  },
};
