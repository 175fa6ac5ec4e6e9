import { Resolver } from 'type-graphql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { clientToWrite } from '../access/client-to-write.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { HoldingMedium, RecordHolding, RecordHoldingFields } from './record-holding.entity.ts';
import { recordHoldingWorkflow } from './record-holding.workflow.ts';
import { given } from '../crud/given.ts';

/** What is kept where (S20). */
@Resolver(() => RecordHolding)
export class RecordHoldingResolver extends crudOf(RecordHolding, RecordHoldingFields, 'recordHoldings', {
  creating: async (context, em, input) => {
    check(input);
    const access = input.client ? clientAccessOf(await clientToWrite(context, em, input.client)) : {};
    return { ...access, registeredOn: context.app.clock.today() };
  },
  updating: (_context, _em, record, input) => check({ ...record, ...given(input) }),
}) {}

/** Scanning, checking, and the end of the original (S83). */
@Resolver(() => RecordHolding)
export class RecordHoldingEvents extends eventsOf(recordHoldingWorkflow) {}

/** Paper lies somewhere, and what is electronic is in a system: else nobody finds it. */
function check({ medium, location, system, coversFrom, coversTo }: Partial<RecordHolding>): void {
  const wrong: Record<string, string> = {};
  if (medium === HoldingMedium.ELECTRONIC && !system) wrong.system = 'is needed';
  if (medium !== HoldingMedium.ELECTRONIC && !location) wrong.location = 'is needed';
  if (coversFrom && coversTo && coversTo < coversFrom) wrong.coversTo = 'is before the first day';
  if (Object.keys(wrong).length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong });
}
