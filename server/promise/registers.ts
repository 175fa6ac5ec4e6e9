import { OrganisationProfile, ProfileStatus } from '../organisation-profile/organisation-profile.entity.ts';
import { RetentionRule, RetentionRuleStatus } from '../retention-rule/retention-rule.entity.ts';
import { HoldingMedium, HoldingStatus, RecordHolding } from '../record-holding/record-holding.entity.ts';
import { atRisk, type Evidence, type Watch } from './standing.ts';

/** S15: one edition of the profile is in force; a draft that waits is a change that nobody has been told of yet. */
export const profileInForce: Watch = async ({ em }) => {
  const editions = await em.find(
    OrganisationProfile,
    { status: { $in: [ProfileStatus.CURRENT, ProfileStatus.DRAFT] } },
    { disableIdentityMap: true, fields: ['id', 'status'] },
  );
  return editions.map(({ id, status }) => ({
    subject: 'OrganisationProfile',
    id,
    judgement: status === ProfileStatus.DRAFT ? atRisk('APPROVAL_WAITS') : null,
  }));
};

/** S85: every type of record has its rule in use; what is only drafted keeps no promise. */
export const scheduleInUse: Watch = async ({ em }) => {
  const rules = await em.find(
    RetentionRule,
    { status: { $in: [RetentionRuleStatus.ACTIVE, RetentionRuleStatus.CAPPED] } },
    { disableIdentityMap: true, fields: ['id'] },
  );
  return rules.map(({ id }): Evidence => ({ subject: 'RetentionRule', id, judgement: null }));
};

/** S20: what is kept, on whatever it is, has its rule of the schedule; what has none is kept for nobody knows how long. */
export const everyMedium: Watch = async ({ em }) => {
  const kept = () => ({ status: { $ne: HoldingStatus.DESTROYED } });
  const bare = await em.find(
    RecordHolding,
    { ...kept(), rule: null },
    { disableIdentityMap: true, fields: ['id'] },
  );
  const all = await em.count(RecordHolding, kept());
  return [
    { subject: 'RecordHolding', count: all - bare.length, judgement: null },
    ...bare.map(({ id }) => ({ subject: 'RecordHolding', id, judgement: atRisk('NO_RULE') })),
  ];
};

/** S83: what is on paper is known, and what was destroyed went after its check; the workflow lets nothing else happen. */
export const paperHoldings: Watch = async ({ em }) => {
  const papers = await em.find(
    RecordHolding,
    { medium: HoldingMedium.PAPER },
    { disableIdentityMap: true, fields: ['id'] },
  );
  return papers.map(({ id }): Evidence => ({ subject: 'RecordHolding', id, judgement: null }));
};
