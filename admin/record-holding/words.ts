import type { Words } from '../core/words/words.ts';

/** The words of what is kept where. */
export const recordHoldingWords: Words = {
  resources: {
    recordHoldings: {
      name: 'Record holding |||| Record holdings',
      about:
        'What is kept where, on paper or otherwise. Paper is scanned, the scan is checked, and only then it goes.',
      empty: 'Nothing is registered yet.',
      fields: {
        reference: 'Reference',
        title: 'What it is',
        medium: 'Kept on',
        status: 'Status',
        system: 'System',
        location: 'Where it lies',
        box: 'Box, file or tape',
        client: 'Client',
        rule: 'Retention rule',
        coversFrom: 'Covers from',
        coversTo: 'Covers to',
        digitisedAt: 'Scanned on',
        digitisedBy: 'Scanned by',
        scanLocation: 'Where the scan is',
        qualityCheckedAt: 'Scan checked',
        qualityCheckedBy: 'Scan checked by',
        checkNote: 'What was compared',
        destroyedAfterScanAt: 'Original destroyed on',
        destructionMethod: 'How it was destroyed',
        destroyedBy: 'Destroyed by',
        registeredOn: 'Registered on',
        updatedAt: 'Last changed',
      },
      help: {
        title: 'Without a name, such as case files of 2012.',
        system: 'Of electronic records, such as DCRS.',
        location: 'Building, room and cabinet.',
        rule: 'The rule of the schedule under which it is kept; holds on that type of record bind it, too.',
        client: 'Only where all of it is about one client.',
      },
      sections: {
        holding: 'The records',
        place: 'Where they are',
        scan: 'The scan',
        end: 'The end of the original',
      },
    },
  },
  enums: {
    HoldingMedium: {
      PAPER: 'Paper',
      ELECTRONIC: 'Electronic',
      AUDIO: 'Sound',
      VIDEO: 'Video',
      CCTV: 'Closed-circuit television',
    },
    HoldingStatus: {
      KEPT: 'Kept',
      SCANNED: 'Scanned, not checked',
      CHECKED: 'Scan checked',
      DESTROYED: 'Original destroyed',
    },
    DestructionMethod: {
      SHREDDED_HERE: 'Shredded here',
      CONFIDENTIAL_WASTE: 'Confidential waste',
      INCINERATED: 'Incinerated',
      WIPED: 'Wiped',
    },
  },
  actions: {
    RecordHolding: {
      digitise: { verb: 'It was scanned', done: 'Scan recorded' },
      passScan: {
        verb: 'The scan is good',
        will: 'After this the original may be destroyed. Whoever scanned it does not check it.',
        done: 'Scan passed',
      },
      failScan: {
        verb: 'Scan again',
        will: 'The original is kept and scanned anew.',
        done: 'Scan failed',
      },
      destroyOriginal: {
        verb: 'The original was destroyed',
        will: 'From now on only the scan is left.',
        done: 'Destruction recorded',
      },
    },
  },
};
