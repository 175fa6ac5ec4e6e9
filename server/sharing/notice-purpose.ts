import type { SqlEntityManager } from '@mikro-orm/sql';
import { Purpose, PurposeStatus } from '../purpose/purpose.entity.ts';
import { SharingPurpose as For } from '../sharing-agreement/sharing-agreement.fields.ts';

/** Under which purpose of the notice each kind of sharing falls (§1.4). */
const NOTICE_PURPOSE: Record<For, string> = {
  [For.REFERRAL]: 'P02',
  [For.DIRECT_CARE]: 'P02',
  [For.SAFEGUARDING]: 'P20',
  [For.RESEARCH]: 'P18',
  [For.PLANNING]: 'P12',
  [For.MANDATED_RETURN]: 'P07',
};

/** Whether data may be used for what is to be shared: its purpose is approved for the notice (S9). Unscoped, as all facts of the gate. */
export async function purposeInForce(em: SqlEntityManager, purpose: For): Promise<boolean> {
  const inForce = { code: NOTICE_PURPOSE[purpose], status: PurposeStatus.APPROVED };
  return (await em.count(Purpose, inForce, { filters: false })) > 0;
}
