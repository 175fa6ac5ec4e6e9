import { deadline } from '../crud/deadline.ts';
import { ConsentTab, ConsentTabStatus } from '../referral/consent-tab.entity.ts';
import { goesOnByDecision, inCare, OVER, Referral } from '../referral/referral.entity.ts';
import { judged } from './dated.ts';
import { atRisk, type Evidence, type Sight, type Watch } from './standing.ts';

type Due = (referral: Referral) => string | null;

async function referrals(em: Sight['em'], where: object): Promise<Referral[]> {
  return em.find(Referral, { restricted: false, ...where }, { disableIdentityMap: true });
}

/** Referrals of which something is due by a day of theirs; what is done keeps the promise. */
function dueOn(where: () => object, day: Due): Watch {
  return async ({ context, em }) => {
    const today = context.app.clock.today();
    return (await referrals(em, where())).map(referral => {
      const due = day(referral);
      const judgement = due ? judged(deadline('REFERRAL', due, today), today) : null;
      return { subject: 'Referral', id: referral.id, judgement };
    });
  };
}

const open = () => ({ status: { $nin: [...OVER] } });

/** S3, S4: both questions are asked at every referral; one that waits for an agency has a liaison of its own (S5). */
export const questionsAsked: Watch = dueOn(open, one =>
  one.questionsAnsweredOn ? null : one.questionsDueOn,
);

/** S6: a refusal is decided by officer and clinician. */
export const refusalsReviewed: Watch = dueOn(
  () => ({ underReview: true }),
  one => one.reviewDueOn,
);

/** S28, §2.15: whoever is known to us from others is told so. */
export const sourcesTold: Watch = dueOn(
  () => ({ art14DueOn: { $ne: null } }),
  one => (one.art14GivenAt || one.art14Exception ? null : one.art14DueOn),
);

/** S6: care begins on a ticked tab; one that lost its tick goes on by decision alone. */
export const careOnTick: Watch = async ({ em }) => {
  const ticked = await em.find(
    ConsentTab,
    { status: ConsentTabStatus.TICKED },
    { disableIdentityMap: true, fields: ['referral'] as never },
  );
  const withTick = new Set(ticked.map(({ referral }) => referral));
  const active = await referrals(em, inCare());
  return active.map((referral): Evidence => {
    const goesOn = withTick.has(referral.id) || goesOnByDecision(referral);
    return { subject: 'Referral', id: referral.id, judgement: goesOn ? null : atRisk('TAB_NOT_TICKED') };
  });
};
