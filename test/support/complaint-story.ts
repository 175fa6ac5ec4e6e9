import { randomUUID } from 'node:crypto';
import { Allegation, type Finding } from '../../server/complaint/allegation.entity.ts';
import { ComplaintAction } from '../../server/complaint/complaint-action.entity.ts';
import { ComplaintContact } from '../../server/complaint/complaint-contact.entity.ts';
import { ComplaintCase } from '../../server/complaint/complaint.entity.ts';
import { RegulatorContact } from '../../server/complaint/regulator-contact.entity.ts';
import { asSystem } from '../../server/system.ts';
import type { World } from './world.ts';

/** A complaint as the clock and the workflow leave it, dated by hand. */
export interface ComplaintStory {
  received: string;
  ackDue: string;
  ackDate?: string;
  status: string;
  outcome?: string;
  closed?: string;
  reviewAsked?: string;
  email?: string;
  theme?: string;
  progressDue?: string;
  contacts?: { kind: string; on: string; progressDue?: string }[];
  findings?: (string | null)[];
  actions?: { dueOn: string; doneOn?: string }[];
  regulatorOn?: string;
}

let told = 0;

/** Puts a complaint into the database as its story says, past the workflow. */
export async function tellComplaint(world: World, story: ComplaintStory): Promise<void> {
  told += 1;
  const id = randomUUID();
  const noon = (day: string | undefined) =>
    day ? new Date(day.length > 10 ? day : `${day}T12:00:00Z`) : null;
  await asSystem(world.serving.app, 'seed', async em => {
    em.persist(
      em.create(ComplaintCase, {
        id,
        reference: `CMP-T-${told}`,
        publicCode: randomUUID(),
        receivedAt: noon(story.received),
        channel: 'EMAIL',
        title: 'A title that no report may show',
        summary: 'A narrative that no report may show',
        complainantName: 'Wilhelmina Testperson',
        complainantEmail: story.email ?? `person${told}@example.test`,
        theme: story.theme ?? 'OTHER',
        status: story.status,
        ackDue: story.ackDue,
        ackRaw: story.ackDue,
        dataProtectionAckDue: story.ackDue,
        ackDate: story.ackDate ?? null,
        acknowledgedAt: noon(story.ackDate),
        statutory: true,
        assignBy: story.ackDue,
        nextProgressDue: story.progressDue ?? '2030-01-01',
        outcomeTarget: story.ackDue,
        managementAlertOn: story.ackDue,
        clockInputs: {},
        ruleVersion: 'test',
        outcomeSentAt: noon(story.outcome),
        closedAt: noon(story.closed),
        reviewRequestedAt: noon(story.reviewAsked),
      } as never),
    );
    for (const finding of story.findings ?? [])
      em.persist(
        em.create(Allegation, {
          complaint: id,
          text: 'A point that no report may show',
          theme: story.theme ?? 'OTHER',
          finding: finding as Finding | null,
        } as never),
      );
    for (const { kind, on, progressDue } of story.contacts ?? [])
      em.persist(
        em.create(ComplaintContact, {
          complaint: id,
          kind,
          at: noon(on),
          method: 'EMAIL',
          summary: 'Said',
          progressDue: progressDue ?? null,
        } as never),
      );
    for (const { dueOn, doneOn } of story.actions ?? [])
      em.persist(
        em.create(ComplaintAction, {
          complaint: id,
          what: 'Do it',
          dueOn,
          doneOn: doneOn ?? null,
          status: doneOn ? 'DONE' : 'OPEN',
        } as never),
      );
    if (story.regulatorOn)
      em.persist(
        em.create(RegulatorContact, {
          complaint: id,
          icoRef: 'IC-1',
          contactedOn: story.regulatorOn,
          replyBy: story.regulatorOn,
        } as never),
      );
  });
}
