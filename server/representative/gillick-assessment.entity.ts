import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Day, Flag, Link, Narrative } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** What was found. */
export enum GillickResult {
  COMPETENT = 'COMPETENT',
  NOT_COMPETENT = 'NOT_COMPETENT',
}

/** What a clinician writes of an assessment; it is never changed: a new one follows. */
export abstract class GillickAssessmentFields extends Stored {
  @Link(() => Client, { about: 'The young person.', writeOnce: true })
  client!: string;

  @Day({ about: 'The day on which it was assessed.', writeOnce: true, purposes: ['P02', 'P20'] })
  on!: string;

  @Narrative({
    about: 'What is to be decided.',
    max: 1_000,
    writeOnce: true,
    maskable: true,
    purposes: ['P02', 'P20'],
  })
  matter!: string;

  @Flag({
    about: 'Whether she understands what it is about, what follows from it and what else there is.',
    writeOnce: true,
    maskable: true,
    purposes: ['P02', 'P20'],
  })
  understands!: boolean;

  @Choice(GillickResult, 'GillickResult', {
    about: 'What was found.',
    writeOnce: true,
    purposes: ['P02', 'P20'],
  })
  result!: GillickResult;

  @Narrative({
    about: 'How it was found: clinical.',
    optional: true,
    max: 4_000,
    writeOnce: true,
    purposes: ['P02', 'P20'],
  })
  note: string | null = null;
}

/** Whether somebody under 16 understands enough to decide herself (§2.14, Gillick). */
@Resource({
  about: 'Whether somebody under 16 understands enough to decide about her data herself (§2.14).',
  parent: 'client',
  order: { on: 'DESC' },
})
export class GillickAssessment extends withClientAccess(GillickAssessmentFields) {
  @Link(() => User, { about: 'The clinician who assessed.' })
  by!: string;
}
