import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useViewer } from '../core/session/useViewer.ts';
import { HistoryTab } from './HistoryTab.tsx';

/** The diary of a record that has neither documents nor notes, for whoever may look back at such records. */
export function useHistoryTab(subject: string): Record<string, ReactNode> {
  const viewer = useViewer();
  const { id } = useParams();
  if (!id || !viewer?.ability.can('history', subject)) return {};
  return { history: <HistoryTab subject={subject} id={id} /> };
}
