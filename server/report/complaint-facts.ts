import type { SqlEntityManager } from '@mikro-orm/sql';
import { Allegation } from '../complaint/allegation.entity.ts';
import { ComplaintAction } from '../complaint/complaint-action.entity.ts';
import { ComplaintContact } from '../complaint/complaint-contact.entity.ts';
import { ComplaintCase } from '../complaint/complaint.entity.ts';
import { RegulatorContact } from '../complaint/regulator-contact.entity.ts';
import { addDays, londonDate } from '../clock/calendar.ts';

/** A contact with the person, by its London date. */
type ContactFacts = Pick<ComplaintContact, 'kind' | 'progressDue'> & { on: string };

/** A complaint as it is counted: London dates, and of the person only who is the same as whom. */
export interface CaseFacts extends Pick<ComplaintCase, 'ackDue' | 'ackDate' | 'nextProgressDue'> {
  status: `${ComplaintCase['status']}`;
  theme: `${ComplaintCase['theme']}`;
  receivedOn: string;
  outcomeOn: string | null;
  reviewAskedOn: string | null;
  closedOn: string | null;
  complainant: string;
  /** In the order in which they happened. */
  contacts: ContactFacts[];
  allegations: (Pick<Allegation, 'finding'> & { theme: `${Allegation['theme']}` })[];
  actions: Pick<ComplaintAction, 'dueOn' | 'doneOn'>[];
  /** First contact by the regulator. */
  escalatedOn: string | null;
}

type CaseRow = Pick<
  ComplaintCase,
  | 'id'
  | 'status'
  | 'theme'
  | 'ackDue'
  | 'ackDate'
  | 'nextProgressDue'
  | 'receivedAt'
  | 'outcomeSentAt'
  | 'reviewRequestedAt'
  | 'closedAt'
  | 'complainantName'
  | 'complainantEmail'
>;

/**
 * Every complaint received by that day. Unscoped on purpose, and with the columns that are counted only: who reads a
 * report may not read findings and complainants (M19), so they end here and nothing but counts leaves the report.
 */
export async function complaintFacts(em: SqlEntityManager, until: string): Promise<CaseFacts[]> {
  const find = async <T>(
    entity: abstract new () => object,
    fields: (keyof T & string)[],
    where: object = {},
  ): Promise<T[]> =>
    (await em.find(entity as never, where as never, {
      filters: false,
      disableIdentityMap: true,
      fields: fields as never,
    })) as never;
  const cases = await find<CaseRow>(
    ComplaintCase,
    [
      'id',
      'status',
      'theme',
      'ackDue',
      'ackDate',
      'nextProgressDue',
      'receivedAt',
      'outcomeSentAt',
      'reviewRequestedAt',
      'closedAt',
      'complainantName',
      'complainantEmail',
    ],
    { receivedAt: { $lt: new Date(`${addDays(until, 1)}T00:00:00Z`) } },
  );
  const contacts = byCase(
    await find<ComplaintContact>(ComplaintContact, ['complaint', 'kind', 'at', 'progressDue']),
  );
  const allegations = byCase(await find<Allegation>(Allegation, ['complaint', 'theme', 'finding']));
  const actions = byCase(await find<ComplaintAction>(ComplaintAction, ['complaint', 'dueOn', 'doneOn']));
  const escalations = byCase(await find<RegulatorContact>(RegulatorContact, ['complaint', 'contactedOn']));
  return cases
    .map(
      ({
        id,
        receivedAt,
        outcomeSentAt,
        reviewRequestedAt,
        closedAt,
        complainantName,
        complainantEmail,
        ...rest
      }) => ({
        ...rest,
        receivedOn: dayOf(receivedAt)!,
        outcomeOn: dayOf(outcomeSentAt),
        reviewAskedOn: dayOf(reviewRequestedAt),
        closedOn: dayOf(closedAt),
        complainant: (complainantEmail ?? complainantName).trim().toLowerCase(),
        contacts: (contacts.get(id) ?? [])
          .map(({ kind, at, progressDue }) => ({ kind, progressDue, on: dayOf(at)! }))
          .sort((a, b) => a.on.localeCompare(b.on)),
        allegations: allegations.get(id) ?? [],
        actions: actions.get(id) ?? [],
        escalatedOn: (escalations.get(id) ?? []).map(contact => contact.contactedOn).sort()[0] ?? null,
      }),
    )
    .filter(facts => facts.receivedOn <= until);
}

function byCase<T extends { complaint: string }>(parts: readonly T[]): Map<string, T[]> {
  return Map.groupBy(parts, part => part.complaint);
}

function dayOf(at: Date | null): string | null {
  return at && londonDate(at);
}
