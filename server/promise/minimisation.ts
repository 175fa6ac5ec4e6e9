import { DataItemDefinition, DataItemStatus } from '../data-item/data-item.entity.ts';
import { Purpose, PurposeStatus } from '../purpose/purpose.entity.ts';
import { atRisk, broken, type Judgement, type Watch } from './standing.ts';

/** S21: every item that is collected serves a purpose that is in force; one that nobody has reviewed yet puts the promise at risk. */
export const itemsServePurposes: Watch = async ({ em }) => {
  const approved = await em.find(
    Purpose,
    { status: PurposeStatus.APPROVED },
    { disableIdentityMap: true, fields: ['id', 'code'] },
  );
  const inForce = new Set(approved.map(({ code }) => code));
  const items = await em.find(
    DataItemDefinition,
    { status: { $nin: [DataItemStatus.STOPPED, DataItemStatus.REMOVED] } },
    { disableIdentityMap: true, fields: ['id', 'purposes', 'reviewedOn'] },
  );
  return items.map(item => ({
    subject: 'DataItemDefinition',
    id: item.id,
    judgement: judged(item, inForce),
  }));
};

function judged(
  { purposes, reviewedOn }: Pick<DataItemDefinition, 'purposes' | 'reviewedOn'>,
  inForce: ReadonlySet<string>,
): Judgement | null {
  if (!purposes.some(code => inForce.has(code))) return broken('PURPOSE_NOT_IN_FORCE');
  return reviewedOn ? null : atRisk('NOT_REVIEWED');
}
