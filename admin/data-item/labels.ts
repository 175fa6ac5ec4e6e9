import { useTranslate } from 'react-admin';
import { useRegister } from '../core/register-context.tsx';

/** An item as a list or a page holds it. */
export interface NamedItem {
  record: string;
  field: string;
  title: string;
}

/** What an item and its record are called: in the panel's own words, where a page of the panel has them. */
export function useItemWords() {
  const translate = useTranslate();
  const { resources } = useRegister();
  const pageOf = (record: string) => resources.find(({ subject }) => subject === record)?.name;
  return {
    item: ({ record, field, title }: NamedItem) =>
      translate(`resources.${pageOf(record)}.fields.${field}`, { _: title }),
    record: (record: string) =>
      translate(`enums.CollectedRecord.${record}`, {
        _: translate(`resources.${pageOf(record)}.name`, { smart_count: 1 }),
      }),
  };
}
