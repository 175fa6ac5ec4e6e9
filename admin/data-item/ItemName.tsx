import { useItemWords, type NamedItem } from './labels.ts';

/** An item by its name. */
export function ItemName({ item }: { item: NamedItem }) {
  return useItemWords().item(item);
}

/** A record by its name. */
export function RecordName({ record }: { record: string }) {
  return useItemWords().record(record);
}
