import { useRegister } from '../core/register-context.tsx';

/** Where the panel opens a record of an entity; parts of a record open the list of nothing, so they have none. */
export function useRecordPath(): (subject: string, id: string) => string | null {
  const { resources } = useRegister();
  return (subject, id) => {
    const found = resources.find(resource => resource.subject === subject);
    return found ? `/${found.name}/${id}/show` : null;
  };
}
