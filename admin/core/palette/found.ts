import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { SearchDocument } from '../../../schema/generated/graphql.ts';
import { FEWEST_LETTERS } from '../../../schema/search.ts';
import { ask } from '../api.ts';
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

/** So long somebody who types has to pause before the server is asked. */
const PAUSE_MS = 150;

/** Pages and "New …" at once, records from three letters on. */
export function useFound(q: string): { found: Found[]; searching: boolean; error: Error | null } {
  const places = usePlaces(q);
  const { resources } = useRegister();
  const translate = useTranslate();
  const { data, isFetching, error } = useQuery({
    queryKey: ['palette', q],
    enabled: q.length >= FEWEST_LETTERS,
    queryFn: async ({ signal }) => {
      await pause(PAUSE_MS, signal);
      return (await ask(SearchDocument, { text: q }, signal)).data.search;
    },
  });
  const records = (data ?? []).flatMap(({ subject, id, reference, title }): Found[] => {
    const resource = resources.find(r => r.subject === subject && r.show);
    if (!resource) return [];
    const label = [reference, title].filter(Boolean).join(' · ');
    const kind = translate(`resources.${resource.name}.name`, { smart_count: 1 });
    return [{ to: `/${resource.name}/${id}/show`, label, kind }];
  });
  return { found: [...records, ...places], searching: isFetching, error };
}

/** Waits; the next letter ends it. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(done);
      reject(signal.reason as Error);
    });
  });
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
