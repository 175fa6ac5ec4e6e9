import type { ReactNode } from 'react';
import { AccessDenied } from '../layout/Notice.tsx';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { useViewer } from '../session/useViewer.ts';

interface AllowedProps {
  /** The rule that opens it; nothing is asked without one. */
  needs?: { action: string; subject: string };
  children: ReactNode;
}

/** A page for whoever has the rule; everybody else reads why not, and never sees it for a moment. */
export function Allowed({ needs, children }: AllowedProps) {
  const viewer = useViewer();
  if (!viewer) return <PageSkeleton />;
  return needs && !viewer.ability.can(needs.action, needs.subject) ? <AccessDenied /> : children;
}
