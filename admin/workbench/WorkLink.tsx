import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { choiceWord } from '../core/words/sentences.ts';
import { useRecordPath } from './record-path.ts';

/** What a thing is called, leading to it: "Complaint CMP-2026-0014 · Letter to the wrong address". */
export function WorkLink({
  item,
  plain = false,
}: {
  item: { subject: string; opens: string; opensId: string; reference?: string | null; title?: string | null };
  /** In a long list, whose body opens what is clicked (`useOpening`). */
  plain?: boolean;
}) {
  const translate = useTranslate();
  const path = useRecordPath()(item.opens, item.opensId);
  const kind = choiceWord(translate, 'WorkSubject', item.subject);
  const words = [`${kind} ${item.reference ?? ''}`.trim(), item.title === item.reference ? null : item.title]
    .filter(Boolean)
    .join(' · ');
  if (!path) return <span>{words}</span>;
  if (!plain) return <Link to={path}>{words}</Link>;
  return (
    <a href={path} data-opens={path}>
      {words}
    </a>
  );
}
