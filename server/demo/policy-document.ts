import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { policyKeptUntil } from '../clock/policy-document.ts';
import { nextReference } from '../crud/reference.ts';
import { PolicyDocument, PolicyDocumentStatus as S } from '../policy-document/policy-document.entity.ts';
import type { Clock } from '../time.ts';
import { POLICY_TEXTS, type PolicyText } from './policy-texts.ts';
import type { People } from './seed.ts';

/** What has become of the edition that the demo shows first. */
interface Standing {
  /** Days from today since when it is in force, and on which it is looked at again. */
  since: number;
  review: number;
  /** What the last review found, and so many days from today. */
  reviewed?: readonly [days: number, findings: string];
  /** Days from today on which the organisation ceased to rely on it. */
  ceased?: number;
}

/** In force; the first review is overdue, the second due soon, one was just done, and one is kept although nothing relies on it. */
const IN_FORCE: Record<string, Standing> = {
  'Data protection policy': { since: -380, review: -15 },
  'Information security policy': { since: -346, review: 19 },
  'Records management policy': { since: -200, review: 165 },
  'Safeguarding policy': {
    since: -370,
    review: 361,
    reviewed: [-4, 'Read against the new guidance of the local partnership. Nothing has to change.'],
  },
  'Health and safety policy': { since: -150, review: 215 },
  'Equality, diversity and inclusion policy': { since: -120, review: 245 },
  'Procedure for mandated returns': { since: -90, review: 275 },
  'Procedure for recording telephone calls': { since: -240, review: 125 },
  'Employment: appropriate policy document': { since: -300, review: 65 },
  'Equality monitoring: appropriate policy document': { since: -120, review: 245 },
  'Safeguarding: appropriate policy document': { since: -180, review: 185 },
  'Fraud prevention: appropriate policy document': { since: -330, review: 35, ceased: -60 },
};

/** The library: policies, procedures and appropriate policy documents, one in its second edition, one waiting for a manager, one still a draft. Flushes. */
export async function seedPolicyDocuments(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  const today = clock.today();
  const day = (days: number) => addDays(today, days);
  const write = async (text: PolicyText, given: Partial<PolicyDocument>) => {
    const document = em.create(PolicyDocument, {
      reference: given.reference ?? (await nextReference(em, 'POL', today.slice(0, 4))),
      owner: people.dpo.id,
      author: people.dpo2.id,
      ...text,
      ...given,
    } as never) as PolicyDocument;
    em.persist(document);
    return document;
  };
  for (const text of POLICY_TEXTS) {
    const standing = IN_FORCE[text.title];
    if (!standing) continue;
    const ceasedOn = standing.ceased === undefined ? null : day(standing.ceased);
    await write(text, {
      status: S.IN_FORCE,
      approvedBy: people.manager.id,
      inForceFrom: day(standing.since),
      nextReviewAt: day(standing.review),
      ...(standing.reviewed && {
        reviewedOn: day(standing.reviewed[0]),
        reviewedBy: people.dpo.id,
        reviewFindings: standing.reviewed[1],
      }),
      ceasedOn,
      keepUntil: ceasedOn && policyKeptUntil(ceasedOn),
    });
  }
  await em.flush();
  const textOf = (title: string) => POLICY_TEXTS.find(text => text.title === title)!;
  const old = await write(textOf('Complaints policy'), {
    status: S.SUPERSEDED,
    approvedBy: people.manager2.id,
    inForceFrom: day(-500),
    inForceTo: day(-135),
    nextReviewAt: day(-135),
  });
  await write(textOf('Complaints policy'), {
    reference: old.reference,
    edition: 2,
    status: S.IN_FORCE,
    approvedBy: people.manager.id,
    inForceFrom: day(-135),
    nextReviewAt: day(230),
    supersedes: old.id,
  });
  await write(textOf('Homeworking policy'), { status: S.IN_REVIEW });
  await write(textOf('Counselling without consent: appropriate policy document'), {
    owner: people.dpo2.id,
    author: people.dpo.id,
  });
  await em.flush();
}
