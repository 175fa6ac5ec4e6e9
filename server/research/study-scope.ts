import type { SqlEntityManager } from '@mikro-orm/sql';
import { Refusal } from '../errors.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { AgreementDataItem } from '../sharing-agreement/agreement-data-item.entity.ts';
import { AgreementParty } from '../sharing-agreement/agreement-party.entity.ts';
import { SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import type { ResearchStudy } from './research-study.entity.ts';

/** Unscoped: the agreement was chosen by somebody who reads it. */
const UNSCOPED = { filters: false } as const;

/** The names of what a study wants and who receives it; INVALID_INPUT for what its agreement does not hold (S50, S75). */
export async function scopeOf(
  em: SqlEntityManager,
  { agreement, items = [], recipients = [] }: Partial<ResearchStudy>,
): Promise<Pick<ResearchStudy, 'informationWanted' | 'recipientNames'>> {
  const forResearch = { id: agreement, purpose: 'RESEARCH' } as never;
  const found = agreement ? await em.findOne(SharingAgreement, forResearch, UNSCOPED) : null;
  const present = { agreement: found?.id ?? null, removed: false };
  const agreed = await em.find(AgreementDataItem, { ...present, id: { $in: [...items] } } as never, {
    ...UNSCOPED,
    orderBy: { item: 'ASC' },
  });
  const parties = await em.find(
    AgreementParty,
    { ...present, leftOn: null, organisation: { $in: [...recipients] } } as never,
    UNSCOPED,
  );
  const bound = new Set(parties.map(({ organisation }) => organisation));
  const wrong: Record<string, string> = {};
  if (!found) wrong.agreement = 'is none for research';
  if (items.length === 0 || agreed.length < items.length) wrong.items = 'are not all items of the agreement';
  if (recipients.length === 0 || recipients.some(one => !bound.has(one)))
    wrong.recipients = 'do not all take part in the agreement';
  if (Object.keys(wrong).length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong });
  const organisations = await em.find(
    Organisation,
    { id: { $in: [...recipients] } },
    { ...UNSCOPED, orderBy: { name: 'ASC' } },
  );
  return {
    informationWanted: agreed.map(({ item }) => item).join('\n'),
    recipientNames: organisations.map(({ name }) => name).join('\n'),
  };
}
