import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate, type RaRecord } from 'react-admin';
import { titled } from '../record/title.ts';
import type { Registration } from '../register.ts';
import { useRegister } from '../register-context.tsx';
import { useMenuEntries } from '../layout/menu-entries.ts';
import { useViewer } from '../session/useViewer.ts';

/** Something that the palette can open. */
export interface Found {
  to: string;
  label: string;
  /** What kind of thing it is. */
  kind: string;
}

const PER_RESOURCE = 5;
/** Fewer letters match too much, and no index helps (design.md trap 6). */
const LETTERS = 3;

/** Pages and "New …" at once, records from three letters on. */
export function useFound(q: string): { found: Found[]; searching: boolean } {
  const places = usePlaces(q);
  const { resources } = useRegister();
  const viewer = useViewer();
  const provider = useDataProvider();
  const translate = useTranslate();
  const readable = resources.filter(
    ({ subject, searchable = true }) => searchable && viewer?.ability.can('read', subject),
  );
  const { data: records = [], isFetching } = useQuery({
    queryKey: ['palette', q],
    enabled: q.length >= LETTERS && readable.length > 0,
    queryFn: ({ signal }) =>
      Promise.all(readable.map(resource => search(resource, signal))).then(all => all.flat()),
  });

  const search = async (resource: Registration, signal: AbortSignal): Promise<Found[]> => {
    const pagination = { page: 1, perPage: PER_RESOURCE };
    const answer = await provider
      .getList(resource.name, { filter: { q }, pagination, signal })
      // One register that cannot be searched must not hide the others.
      .catch(() => ({ data: [] as RaRecord[] }));
    const kind = translate(`resources.${resource.name}.name`, { smart_count: 1 });
    return answer.data.map(record => ({
      to: `/${resource.name}/${record.id}/show`,
      label: titleOf(resource, record),
      kind,
    }));
  };

  return { found: [...records, ...places], searching: isFetching };
}

function usePlaces(q: string): Found[] {
  const translate = useTranslate();
  const viewer = useViewer();
  const { resources } = useRegister();
  const entries = useMenuEntries();
  const makers = resources
    .filter(({ create, subject }) => create && viewer?.ability.can('create', subject))
    .map(({ name }) => ({
      to: `/${name}/create`,
      label: translate('palette.create', {
        name: translate(`resources.${name}.name`, { smart_count: 1 }).toLowerCase(),
      }),
    }));
  return [...entries, ...makers]
    .filter(({ label }) => label.toLowerCase().includes(q.toLowerCase()))
    .map(({ to, label }) => ({ to, label, kind: translate('palette.pages') }));
}

function titleOf({ recordRepresentation: title }: Registration, record: RaRecord): string {
  const name = typeof title === 'function' ? title(record) : String(record[title] ?? '');
  return titled(record, name);
}
