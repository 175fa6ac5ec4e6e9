import { useTranslate, type RaRecord, type TranslateFunction } from 'react-admin';
import { choiceWord } from '../words/sentences.ts';
import { DeadlineChip, type Deadline } from './DeadlineChip.tsx';

/** A record's next deadline as the server answers it, with its verb; nothing where nothing is due. */
export function DeadlineOf({ record }: { record: RaRecord }) {
  const translate = useTranslate();
  const deadline = deadlineOf(translate, record);
  return deadline ? <DeadlineChip deadline={deadline} short /> : <span>–</span>;
}

/** The chip's deadline of a record with `deadline { kind due urgency workingDaysLeft }`. */
export function deadlineOf(translate: TranslateFunction, record: RaRecord): Deadline | null {
  const due = record.deadline as {
    kind: string;
    due: string;
    urgency: Deadline['urgency'];
    workingDaysLeft: number | null;
  } | null;
  return (
    due && {
      date: due.due,
      verb: choiceWord(translate, 'DeadlineKind', due.kind),
      urgency: due.urgency,
      workingDaysLeft: due.workingDaysLeft,
    }
  );
}
