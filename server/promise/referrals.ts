import { deadline } from '../crud/deadline.ts';
import { unlinked } from '../crud/unlinked.ts';
import { ConsentTab, ConsentTabStatus } from '../referral/consent-tab.entity.ts';
import { goesOnByDecision, inCare, OVER, Referral } from '../referral/referral.entity.ts';
import { judged } from './dated.ts';
import { atRisk, type Counted, type Sight, type Watch } from './standing.ts';

async function referrals(em: Sight['em'], where: object): Promise<Referral[]> {
  return em.find(Referral, { restricted: false, ...where }, { disableIdentityMap: true });
}

/** Referrals of which something is due by a day of theirs: those that `owe` it are looked at, what is done is counted. */
function dueOn(among: () => object, owe: object, day: (referral: Referral) => string): Watch {
  return async ({ context, em }) => {
    const today = context.app.clock.today();
    const owing = await referrals(em, { ...among(), ...structuredClone(owe) });
    const all = await em.count(Referral, { restricted: false, ...among() });
    return [
      kept(all - owing.length),
      ...owing.map(referral => {
        const judgement = judged(deadline('REFERRAL', day(referral), today), today);
        return { subject: 'Referral', id: referral.id, judgement };
      }),
    ];
  };
}

const kept = (count: number): Counted => ({ subject: 'Referral', count, judgement: null });

const open = () => ({ status: { $nin: [...OVER] } });

/** S3, S4: both questions are asked at every referral; one that waits for an agency has a liaison of its own (S5). */
export const questionsAsked: Watch = dueOn(
  open,
  { questionsAnsweredOn: null, questionsDueOn: { $ne: null } },
  one => one.questionsDueOn!,
);

/** S6: a refusal is decided by officer and clinician. */
export const refusalsReviewed: Watch = dueOn(
  () => ({ underReview: true, reviewDueOn: { $ne: null } }),
  {},
  one => one.reviewDueOn!,
);

/** S28, §2.15: whoever is known to us from others is told so. */
export const sourcesTold: Watch = dueOn(
  () => ({ art14DueOn: { $ne: null } }),
  { art14GivenAt: null, art14Exception: null },
  one => one.art14DueOn!,
);

/** S6: care begins on a ticked tab; one that lost its tick goes on by decision alone. */
export const careOnTick: Watch = async ({ em }) => {
  const active = await em.count(Referral, { restricted: false, ...inCare() });
  const bare = unlinked(ConsentTab, 'referral', ConsentTabStatus.TICKED);
  const unticked = (await referrals(em, { ...inCare(), ...bare })).filter(one => !goesOnByDecision(one));
  return [
    kept(active - unticked.length),
    ...unticked.map(({ id }) => ({ subject: 'Referral', id, judgement: atRisk('TAB_NOT_TICKED') })),
  ];
};
