import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { nextReference } from '../crud/reference.ts';
import { ResearchStudy, StudyStatus as S } from '../research/research-study.entity.ts';
import { AgreementDataItem } from '../sharing-agreement/agreement-data-item.entity.ts';
import { AgreementStatus, SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { SharingPurpose } from '../sharing-agreement/sharing-agreement.fields.ts';
import type { Clock } from '../time.ts';
import type { Organisations } from './organisation.ts';
import type { People } from './seed.ts';

/** The sheet of the open study, as people get it. */
const SLEEP_SHEET = [
  'Researchers of the University of Wenbury ask for a few numbers about your sessions, under a study number and without your name; the key stays with us.',
  'If you say no, or change your mind, your care stays as it is.',
].join('\n\n');

const EARLY_SHEET = [
  'Researchers ask why people stop coming: for your scores by session, your age in bands, and how many sessions you had.',
  'Later studies of theirs may use the same numbers. You say for which kinds of question you agree.',
].join('\n\n');

/** Studies in every state; answers the one that is open. Flushes. */
export async function tellStudies(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  { university }: Organisations,
): Promise<ResearchStudy> {
  const today = clock.today();
  const day = (days: number) => addDays(today, days);
  const at = (days: number) => new Date(clock.now().getTime() + days * 86_400_000);
  const agreementIn = async (status: AgreementStatus) => {
    const agreement = await em.findOneOrFail(SharingAgreement, { purpose: SharingPurpose.RESEARCH, status });
    const items = await em.find(AgreementDataItem, { agreement: agreement.id }, { orderBy: { item: 'ASC' } });
    return {
      agreement: agreement.id,
      items: items.map(({ id }) => id),
      informationWanted: items.map(({ item }) => item).join('\n'),
    };
  };
  const [running, coming] = [
    await agreementIn(AgreementStatus.ACTIVE),
    await agreementIn(AgreementStatus.CALDICOTT_REVIEW),
  ];
  const study = async (story: Partial<ResearchStudy>) => {
    const made = em.create(ResearchStudy, {
      reference: await nextReference(em, 'STU', today.slice(0, 4)),
      recipients: [university.id],
      recipientNames: university.name,
      author: people.dpo.id,
      ethicsReference: 'REC 26/WM/0114',
      ethicsOn: day(-150),
      ...running,
      ...story,
    } as never) as ResearchStudy;
    await em.persist(made).flush();
    return made;
  };
  const proposed = (days: number) => ({ proposedBy: people.dpo.id, proposedAt: at(days) });
  const approved = (days: number) => ({
    ...proposed(days - 6),
    approvedBy: people.manager.id,
    approvedAt: at(days),
    sheetSince: day(days),
  });
  const open = await study({
    title: 'Sleep and recovery',
    reason: 'To find out whether help with sleep should come first.',
    infoSheet: SLEEP_SHEET,
    status: S.OPEN,
    ...approved(-90),
    sheetEdition: 2,
    sheetSince: day(-40),
    endsOn: day(640),
    considerHours: 48,
    nextSheet: `${SLEEP_SHEET}\n\nNew: a third researcher, Dr Anneliese Corby, sees them, too.`,
    nextSheetReason: 'A third researcher joins; the ethics committee was told.',
    nextSheetBy: people.dpo.id,
  });
  await study({
    title: 'Early endings',
    reason: 'To find out why people stop coming, so that fewer have to.',
    infoSheet: EARLY_SHEET,
    area: 'Why people begin, go on with and end talking therapies.',
    parts: 'Why treatments end early\nHow long people wait\nWhat helps people to come back',
    status: S.APPROVAL,
    ...proposed(-2),
    ...coming,
    ethicsReference: 'REC 26/WM/0231',
    ethicsOn: day(-20),
    endsOn: day(765),
    considerHours: 72,
  });
  await study({
    title: 'Scores by telephone and by screen',
    reason: 'To see whether it matters how people fill the scores in.',
    infoSheet: 'Researchers compare scores that were filled in by telephone with those on a screen.',
    status: S.OPEN,
    ...approved(-400),
    endsOn: day(-1),
  });
  await study({
    title: 'First session, first impression',
    reason: 'To learn what a first session needs.',
    infoSheet: 'Researchers look at what changes after the first session.',
    status: S.CLOSED,
    ...approved(-500),
    endsOn: day(-60),
    closedOn: day(-61),
    closingReason: 'The study has its numbers.',
  });
  await study({
    title: 'Voices of the waiting room',
    reason: 'To analyse recordings of conversations.',
    infoSheet: 'Researchers listen to recordings.',
    status: S.REJECTED,
    ...proposed(-30),
    endsOn: day(300),
    closedOn: day(-25),
    closingReason: 'More than is needed: the question can be answered without recordings.',
  });
  await study({
    title: 'Travel to sessions',
    reason: 'To see how far people travel.',
    infoSheet: 'A first draft of the sheet.',
    status: S.DRAFT,
    ethicsReference: null,
    ethicsOn: null,
    endsOn: day(400),
    returnReason: 'Say how long the university keeps the numbers.',
  });
  return open;
}
