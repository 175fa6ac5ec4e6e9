import { Resolver } from 'type-graphql';
import { crudOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { Allegation, AllegationFields } from './allegation.entity.ts';
import { accessOf } from './case-access.columns.ts';
import { allStaff, personOf } from './case-people.ts';
import { caseOf } from './case-parts.ts';
import { ComplaintStatus as S } from './complaint.vocabulary.ts';
import { caseToExtend, inState } from './part-access.ts';

/** Until the draft the points may be split and sharpened. */
const SHAPING = [S.RECEIVED, S.ACKNOWLEDGED, S.INVESTIGATING, S.AWAITING_INFO];
/** Findings are the investigator's, and in a review the reviewer's. */
const FINDING = [S.INVESTIGATING, S.AWAITING_INFO, S.REVIEW_REQUESTED];

/** The points of a complaint: worded by the officer and the investigator, answered by the investigator alone. */
@Resolver(() => Allegation)
export class AllegationResolver extends crudOf(Allegation, AllegationFields, 'allegations', {
  creating: async (context, em, { complaint, finding, reasons }) => {
    if (finding || reasons)
      throw new Refusal('INVALID_INPUT', { fields: { finding: 'comes with the investigation' } });
    return accessOf(await caseToExtend(context, em, complaint, 'work', SHAPING));
  },
  updating: async (context, em, record, input) => {
    const parent = await caseOf(em, record);
    const finds = input.finding !== undefined || input.reasons !== undefined;
    inState(parent, finds ? FINDING : SHAPING, 'update');
    if (!finds) return;
    const staff = await allStaff(em, context.app.clock.today());
    const me = context.signedIn().personId;
    const first = [personOf(parent.investigator, staff), personOf(parent.approver, staff)];
    if (parent.status === S.REVIEW_REQUESTED ? first.includes(me) : first[0] !== me)
      throw new Refusal('SOD_VIOLATION');
  },
}) {}
