import type { Column } from '../../server/crud/columns.ts';
import { resourcesInUse } from '../../server/crud/resource.ts';
import { RetentionRunItem } from '../../server/disposal/retention-run-item.entity.ts';
import { asSystem } from '../../server/system.ts';
import { User } from '../../server/user/user.entity.ts';
import type { World } from '../support/world.ts';
import { EXPECTED } from './expected/register.ts';
import type { Row } from './expected/expectation.ts';

const ENDS = ['endsOn', 'endReason'];
/** Nobody can write them, the application itself neither: the demo tells rows of every kind. */
const WRITTEN_ONCE = [
  'AccessLog',
  'CommunicationLog',
  'CommunicationPreference',
  'DestructionCertificate',
  'MarketingSuppression',
  'PaymentShare',
  'PreferenceInquiry',
  'RetentionRunItem',
];

/** Whether filling it would tell another story: who deals with a case depends on whether its decision is approved (M15), who meets a client on whether an assignment has ended (C-01). */
function isTelling(field: string, row: Row): boolean {
  return (
    (field === 'approvedAt' && row.status === 'DECISION_DRAFTED') || (isCare(row) && ENDS.includes(field))
  );
}

/**
 * Writes something into every empty column of every record, past all rules: whatever is hidden from somebody is there to
 * be betrayed. People who are named by it are the administrator, who has no part in any record.
 */
export async function fillBlanks(world: World): Promise<void> {
  const { app } = world.serving;
  await asSystem(app, 'fill', async em => {
    for (const { name, entity, columns } of filled()) {
      const open = columns.filter(column => !column.internal && !column.unique);
      for (const row of (await em.find(entity as never, {}, { filters: false })) as Row[]) {
        for (const column of open.filter(one => isEmpty(row[one.name]) && !isTelling(one.name, row))) {
          const value = fillOf(column, row, name, world.people.admin);
          if (value !== undefined) row[column.name] = value;
        }
      }
      await em.flush();
    }
    // No kind of the demo has a reference, and nobody writes one afterwards.
    const item = await em.findOneOrFail(RetentionRunItem, { reason: { $ne: null } }, { filters: false });
    const { run, kind, rule, ruleCode, triggeredOn, retainUntil, decision, reason } = item;
    const like = { run, kind, rule, ruleCode, triggeredOn, retainUntil, decision, reason };
    em.persist(
      em.create(RetentionRunItem, { ...like, recordReference: 'Kept reference of an item' } as never),
    );
  });
}

function filled() {
  return resourcesInUse().filter(({ name }) => EXPECTED[name] && !WRITTEN_ONCE.includes(name));
}

function isCare(row: Row): boolean {
  return 'clinician' in row || 'supervisor' in row;
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function fillOf(column: Column, row: Row, type: string, nobody: User): unknown {
  switch (column.kind) {
    case 'text':
      return `Kept ${column.name} of ${type} ${row.id.slice(0, 8)}`;
    case 'day':
      return '2026-10-01';
    case 'instant':
      return new Date('2026-10-01T09:00:00Z');
    case 'whole':
      return 3;
    case 'choice':
      return Object.values(column.values!)[0];
    case 'link':
      return column.target!() === User ? nobody.id : undefined;
    case 'choices':
      return column.name === 'designations' ? undefined : Object.values(column.values!).slice(0, 1);
    case 'flag':
      return false;
    case 'ids':
      // The testimony of an administrator opens nothing to her; a complaint about her would be hers to be kept from.
      return column.name === 'witnesses' ? [nobody.personId] : undefined;
    default:
      return undefined;
  }
}
