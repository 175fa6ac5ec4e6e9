import { Flag, Ids, Text, type EntityClass } from '../crud/columns.ts';
import type { Stored } from '../crud/stored.ts';

/** What the rules ask of a complaint and of everything that belongs to it; written by `settleAccess` alone. */
export interface CaseAccess {
  /** Persons complained about or who took the contested decision: the content is kept from them (C-08, SD-01). */
  barred: string[];
  /** Persons who read the content because they work on it: investigator, approver, reviewer, witnesses. */
  handlers: string[];
  /** The person who investigates. */
  investigatorPerson: string | null;
  /** Whether it is about the data protection office and nobody has been named yet (M17). */
  officeBarred: boolean;
  /** Whether a complaints reviewer is called to act: no DPO may, or a review is asked for (M14, M15). */
  reviewerCalled: boolean;
}

/** Adds the columns of {@link CaseAccess} to a record: on the case and on its parts alike, so that one rule fits all. */
export function withCaseAccess<T extends Stored>(fields: EntityClass<T>): EntityClass<T & CaseAccess> {
  abstract class Accessed extends (fields as EntityClass<Stored>) implements CaseAccess {
    @Ids({ about: 'From whom the content is kept.', internal: true })
    barred: string[] = [];

    @Ids({ about: 'Who works on it.', internal: true })
    handlers: string[] = [];

    @Text({ about: 'The person who investigates.', internal: true, optional: true })
    investigatorPerson: string | null = null;

    @Flag({ about: 'Whether it is kept from the data protection office.', internal: true })
    officeBarred: boolean = false;

    @Flag({ about: 'Whether a complaints reviewer is called.', internal: true })
    reviewerCalled: boolean = false;
  }
  return Accessed as unknown as EntityClass<T & CaseAccess>;
}

/** The access of a record, to be written on another. */
export function accessOf({
  barred,
  handlers,
  investigatorPerson,
  officeBarred,
  reviewerCalled,
}: CaseAccess): CaseAccess {
  return { barred: [...barred], handlers: [...handlers], investigatorPerson, officeBarred, reviewerCalled };
}
