import type { RaRecord } from 'react-admin';
import type { Words } from '../core/words/words.ts';

/** A hold as the panel calls it: never by the record's reference alone, which is that record's name. */
export function holdName({ scope, recordReference }: RaRecord): string {
  return `Legal hold on ${scope === 'ALL' ? 'everything' : String(recordReference)}`;
}

/** The words of legal holds. */
export const holdWords: Words = {
  resources: {
    legalHolds: {
      name: 'Legal hold |||| Legal holds',
      about: 'What may not be destroyed or made anonymous, whatever the retention schedule says, and why.',
      empty: 'Nothing is on hold. A record is put on hold on its own page, a type of record here.',
      fields: {
        recordReference: 'What is held',
        recordId: 'Rule of the schedule',
        subject: 'Kind',
        scope: 'How far it reaches',
        status: 'Status',
        reason: 'Why',
        ground: 'What it rests on',
        deadline: 'Due next',
        reviewAt: 'Look at it again by',
        placedAt: 'Since',
        placedBy: 'Placed by',
        releaseReason: 'Why it may be released',
        releaseProposer: 'Release proposed by',
        releasedAt: 'Released',
        releasedBy: 'Released by',
      },
      help: {
        ground: 'The claim, inquiry or request, in words that name nobody.',
        reviewAt: 'Within 6 months.',
        scope: 'A single record is put on hold on its own page.',
      },
      sections: { hold: 'The hold', release: 'Its release' },
    },
  },
  enums: {
    HoldReason: {
      OPEN_RIGHTS_REQUEST: 'Open rights request',
      OPEN_COMPLAINT: 'Open complaint',
      OPEN_BREACH: 'Open breach',
      LITIGATION: 'Litigation',
      PUBLIC_INQUIRY: 'Public inquiry',
      POLICE_CORONER: 'Police or coroner',
      RESTRICTION_18: 'Restricted processing (Art 18)',
      SAFEGUARDING: 'Safeguarding',
      AUDIT: 'Audit',
    },
    HoldScope: { SUBJECT: 'One record', RECORD_TYPE: 'A type of record', ALL: 'Everything' },
    HoldStatus: { PLACED: 'In force', RELEASE_PROPOSED: 'Release proposed', RELEASED: 'Released' },
  },
  actions: {
    LegalHold: {
      review: {
        verb: 'Keep it',
        will: 'Records that it was looked at and still holds.',
        done: 'Hold kept',
      },
      release: {
        verb: 'Release',
        will: 'The record follows the retention schedule again.',
        done: 'Hold released',
      },
      proposeRelease: {
        verb: 'Propose the release',
        will: 'It stays in force until somebody who did not place it approves (§3.5).',
        done: 'Release proposed',
      },
      approveRelease: {
        verb: 'Approve the release',
        will: 'The record follows the retention schedule again.',
        done: 'Hold released',
      },
      refuseRelease: {
        verb: 'Keep it in force',
        will: 'The proposal falls; the hold stays.',
        done: 'Hold kept',
      },
    },
  },
  missing: {
    RELEASED_WITH_ITS_CASE: 'It is released when its case is closed',
    NOTHING_TO_APPROVE: 'It is released without a second person',
  },
  pages: {
    'hold.title': 'Legal holds',
    'hold.none': 'No hold keeps this from disposal.',
    'hold.place': 'Place a hold',
    'hold.since': 'since %{date}',
    'hold.released': 'released %{date}',
  },
};
