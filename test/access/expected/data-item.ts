import { role, whole, type Expectation } from './expectation.ts';

const readers = ['DPO', 'DATA_ENTRY', 'CLINICIAN', 'MANAGER', 'AUDITOR'];

const ITEM = {
  all: `id version createdAt updatedAt record field title status purposes required policySensitive art9 freeText declaredPurposes
    inForce asked since decision reason reviewedOn reviewedBy nextReviewAt availableActions`,
};

/** S21 "DPO configures"; §6.2 has no row: as "Purpose, ProcessingActivity (ROPA)", whose means they are. Nobody makes one: it comes with its column. */
export const DataItemDefinition: Expectation = {
  groups: ITEM,
  reads: me => (readers.includes(me.role) ? [whole(ITEM)] : []),
  follows: role('DPO', 'MANAGER'),
  updates: (row, me) => me.role === 'DPO' && row.status !== 'REMOVED',
  events: { keep: role('DPO'), makeOptional: role('DPO'), stop: role('DPO') },
};

const REVIEW = {
  all: `id version createdAt updatedAt record title status reviewedOn reviewedBy findings nextReviewAt items deadline availableActions`,
};

/** S21 "annual minimisation review", "DPO configures". */
export const MinimisationReview: Expectation = {
  groups: REVIEW,
  reads: me => (readers.includes(me.role) ? [whole(REVIEW)] : []),
  follows: role('DPO', 'MANAGER'),
  events: { review: role('DPO') },
};
