import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { addDays, addMonths } from '../clock/calendar.ts';
import { nextReference } from '../crud/reference.ts';
import {
  DestructionMethod,
  HoldingMedium,
  HoldingStatus,
  RecordHolding,
} from '../record-holding/record-holding.entity.ts';
import { RetentionRule, RetentionRuleStatus } from '../retention-rule/retention-rule.entity.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

/** A cellar that empties: boxes by year, scanned, checked and destroyed month by month, and what is kept otherwise. Flushes. */
export async function seedRecordHoldings(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  const today = clock.today();
  const { entry, dpo } = people;
  const rules = await em.find(RetentionRule, {
    status: { $in: [RetentionRuleStatus.ACTIVE, RetentionRuleStatus.CAPPED] },
  });
  const under = (code: string) => rules.find(rule => rule.code === code)!.id;
  const keep = async (given: Partial<RecordHolding>) =>
    em.persist(
      em.create(RecordHolding, {
        reference: await nextReference(em, 'RHO', today.slice(0, 4)),
        registeredOn: addMonths(today, -14),
        ...given,
      } as never),
    );
  for (let n = 0; n < 9; n++) {
    const digitisedAt = addDays(today, -30 * (9 - n));
    const checked = { qualityCheckedBy: dpo.id, checkNote: 'Every tenth page compared: whole and readable.' };
    const scan = {
      digitisedAt,
      digitisedBy: entry.id,
      scanLocation: `DCRS archive, folder ${2009 + n}`,
    };
    const stage: Partial<RecordHolding> =
      n < 5
        ? {
            ...scan,
            ...checked,
            status: HoldingStatus.DESTROYED,
            qualityCheckedAt: new Date(`${addDays(digitisedAt, 5)}T10:00:00Z`),
            destroyedAfterScanAt: addDays(digitisedAt, 12),
            destructionMethod: DestructionMethod.CONFIDENTIAL_WASTE,
            destroyedBy: entry.id,
          }
        : n === 5
          ? {
              ...scan,
              ...checked,
              status: HoldingStatus.CHECKED,
              qualityCheckedAt: new Date(`${addDays(digitisedAt, 5)}T10:00:00Z`),
            }
          : n === 6
            ? { ...scan, status: HoldingStatus.SCANNED }
            : {};
    await keep({
      medium: HoldingMedium.PAPER,
      title: `Case files of ${2009 + n}`,
      rule: under('RR-MH-STD'),
      location: 'Northgate cellar, cabinet C',
      box: `C-${n + 1}`,
      coversFrom: `${2009 + n}-01-01`,
      coversTo: `${2009 + n}-12-31`,
      ...stage,
    });
  }
  await keep({
    medium: HoldingMedium.ELECTRONIC,
    title: 'Wellbeing records',
    system: 'DCRS',
    rule: under('RR-MH-STD'),
  });
  await keep({
    medium: HoldingMedium.CCTV,
    title: 'Entrance camera, 30 days',
    location: 'Front desk recorder',
    system: 'Camera recorder',
  });
  const clients = await em.find(Client, {}, { orderBy: { reference: 'ASC' }, limit: 12 });
  for (const client of [clients[1]!, clients[2]!, clients[5]!, clients[10]!])
    await keep({
      medium: client === clients[10] ? HoldingMedium.AUDIO : HoldingMedium.PAPER,
      title: 'Letters before the electronic record',
      rule: under('RR-MH-STD'),
      location: 'Northgate cellar, cabinet D',
      box: `D-${clients.indexOf(client)}`,
      client: client.id,
      ...clientAccessOf(client),
    });
  await em.flush();
}
