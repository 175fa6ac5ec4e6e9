import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useViewer } from '../core/session/useViewer.ts';
import { HoldsTab } from './HoldsTab.tsx';

/** The part of a record's page that shows its holds; none for whoever reads no hold (§6.2 "flag only"). */
export function useHoldsTab(subject: string, scope?: 'RECORD_TYPE'): Record<string, ReactNode> {
  const viewer = useViewer();
  const { id } = useParams();
  if (!id || !viewer?.ability.can('read', 'LegalHold')) return {};
  return { holds: <HoldsTab subject={subject} id={id} scope={scope} /> };
}
