import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { withChildren } from '../crud/children.ts';
import { Deadline } from '../crud/deadline.ts';
import { crudOf } from '../crud/resolver.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { Allegation } from './allegation.entity.ts';
import { ComplaintAction } from './complaint-action.entity.ts';
import { ComplaintContact } from './complaint-contact.entity.ts';
import { ComplaintCase } from './complaint.entity.ts';
import { ComplaintCaseFields } from './complaint.fields.ts';
import { complaintHooks } from './complaint.hooks.ts';
import { complaintWorkflow } from './complaint.workflow.ts';
import { nextDeadline } from './next-deadline.ts';
import { OutcomeItem, outcomeItems } from './outcome-checklist.ts';
import { RegulatorContact } from './regulator-contact.entity.ts';

/** Complaints: logged by any staff, changed by the data protection officer (§6.2). */
@Resolver(() => ComplaintCase)
export class ComplaintCaseResolver extends withChildren(
  ComplaintCase,
  {
    allegations: {
      of: Allegation,
      by: 'complaint',
      about: 'Its points, as far as the viewer may read them.',
    },
    actions: { of: ComplaintAction, by: 'complaint', about: 'What we do because of it.' },
    contacts: { of: ComplaintContact, by: 'complaint', about: 'Contacts with the person, oldest first.' },
    regulatorContacts: { of: RegulatorContact, by: 'complaint', about: 'Contacts by the regulator.' },
  },
  crudOf(ComplaintCase, ComplaintCaseFields, 'complaintCases', complaintHooks),
) {
  @FieldResolver(() => Deadline, { nullable: true, description: 'What is due next; null when nothing is.' })
  deadline(@Root() record: ComplaintCase, @Ctx() context: Context): Deadline | null {
    return nextDeadline(record, context.app.clock.today());
  }

  @FieldResolver(() => [OutcomeItem], {
    nullable: true,
    description: 'What the outcome letter must hold and what is there (CP-7); null without the narrative.',
  })
  async checklist(@Root() record: ComplaintCase, @Ctx() context: Context): Promise<OutcomeItem[] | null> {
    if (record.summary === null) return null;
    const allegations = await context.links.children(
      Allegation,
      'complaint',
      record.id,
      new Set(['finding', 'reasons']),
    );
    const actions = await context.links.children(ComplaintAction, 'complaint', record.id, new Set(['id']));
    return outcomeItems(record, allegations as unknown as Allegation[], actions.length);
  }
}

/** The life of a complaint (§4.1). */
@Resolver(() => ComplaintCase)
export class ComplaintCaseEvents extends eventsOf(complaintWorkflow, 'Complaint') {}
