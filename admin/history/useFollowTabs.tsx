import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { DocumentsTab } from '../attachment/DocumentsTab.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { NotesPanel } from '../note/NotesPanel.tsx';
import { HistoryTab } from './HistoryTab.tsx';

/** The parts of a record's page that follow its narrative: documents, notes and history; none for whoever may not follow (M13). */
export function useFollowTabs(subject: string): Record<string, ReactNode> {
  const viewer = useViewer();
  const { id } = useParams();
  if (!id || !viewer?.ability.can('follow', subject)) return {};
  return {
    documents: <DocumentsTab subject={subject} id={id} />,
    notes: <NotesPanel subject={subject} id={id} />,
    history: <HistoryTab subject={subject} id={id} />,
  };
}
