import { role, whole, type Expectation } from './expectation.ts';

const ENQUIRY = {
  // §6.2 `m`: ids, dates, status.
  metadata:
    'id version createdAt updatedAt reference status receivedAt lastContactOn noticeVersion noReplyReason deadline availableActions',
  // M17: that somebody complained about her office is kept from an officer, and so is where that complaint stands.
  became: 'publicCode handledBy became becameReference becameId convertedAt',
  content: 'personName email message',
};

const entry = role('DATA_ENTRY');

/**
 * S8 "SYS, DEO", no row of §6.2: "deny by default". DEO reads and deals with them as she takes calls; what became a
 * complaint she reads there or not at all (C-02, C-08). DPO as "DataSubject identity & contact" (R c): an enquiry is no
 * case, so she meets dates and status, and the person in the case that it becomes. MGR, AUD, CLIN, ADM nothing.
 */
export const WebEnquiry: Expectation = {
  groups: ENQUIRY,
  reads: me => {
    if (me.role === 'DPO') return [{ rows: () => true, groups: ['metadata'] }];
    if (me.role !== 'DATA_ENTRY') return [];
    return [
      { rows: () => true, groups: ['metadata', 'became'] },
      whole(ENQUIRY, row => row.became !== 'COMPLAINT'),
    ];
  },
  follows: () => false,
  looksBack: entry,
  events: {
    answer: entry,
    makeComplaint: entry,
    makeRightsRequest: entry,
    makeInformationRequest: entry,
    close: entry,
  },
};

const IDENTIFIER = {
  metadata: 'id version createdAt updatedAt reference kind source seenOn lastContactOn',
  value: 'value',
  content: 'purpose enquiry recordedBy',
};

/** S24 "SYS", no row of §6.2: DEO C R U, who records it; DPO dates alone, as above; nobody else. */
export const OnlineIdentifier: Expectation = {
  groups: IDENTIFIER,
  reads: me => {
    if (me.role === 'DATA_ENTRY') return [whole(IDENTIFIER)];
    return me.role === 'DPO' ? [{ rows: () => true, groups: ['metadata'] }] : [];
  },
  // A list tells them apart by kind and date; the value is opened one at a time.
  leftOutOfLists: me => (me.role === 'DATA_ENTRY' ? ['value'] : []),
  follows: () => false,
  looksBack: entry,
  creates: entry,
  updates: entry,
};
