import { useTranslate } from 'react-admin';
import { useRegister } from '../core/register-context.tsx';
import { choiceWord, fieldName } from '../core/words/sentences.ts';

/** Names of a kind of record and of its fields, registered in the panel or not. */
export function useSubjectWords() {
  const translate = useTranslate();
  const { resources } = useRegister();
  const of = (subject: string) => resources.find(resource => resource.subject === subject);
  return {
    nameOf: (subject: string): string => {
      const registered = of(subject);
      return registered
        ? translate(`resources.${registered.name}.name`, { smart_count: 1 })
        : choiceWord(translate, 'Subject', subject);
    },
    fieldOf: (subject: string, field: string): string =>
      fieldName(translate, of(subject)?.name ?? `parts.${subject}`, field),
    /** Where a record is shown; null where the panel has no page for it. */
    pathOf: (subject: string, id: string): string | null => {
      const registered = of(subject);
      return registered?.show ? `/${registered.name}/${id}/show` : null;
    },
  };
}
