import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { MinimisationReviewOneDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { TicksEntry } from '../core/form/TicksEntry.tsx';
import { useItemWords } from './labels.ts';

/** The items of the record at hand that a review may decide otherwise of: all but those that are needed. */
export function ExceptionEntries() {
  const { id = '' } = useParams();
  const words = useItemWords();
  const { data = [] } = useQuery({
    queryKey: ['minimisationReviewItems', id],
    queryFn: async ({ signal }) =>
      (await ask(MinimisationReviewOneDocument, { id }, signal)).data.record.items,
  });
  const options = (states: readonly string[]) =>
    data
      .filter(({ required, status }) => !required && states.includes(status))
      .map(item => ({ id: item.id, name: words.item(item) }));
  return (
    <>
      <TicksEntry source="makeOptional" options={options(['COLLECTED'])} />
      <TicksEntry source="stop" options={options(['COLLECTED', 'OPTIONAL'])} />
    </>
  );
}
