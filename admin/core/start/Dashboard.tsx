import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { useRegister } from '../register-context.tsx';
import { useViewer } from '../session/useViewer.ts';
import { StartPage } from './StartPage.tsx';

/** The start page of the viewer's role, else what the role can open. */
export function Dashboard() {
  const viewer = useViewer();
  const { startPages } = useRegister();
  if (!viewer) return <PageSkeleton />;
  const Own = startPages[viewer.role] ?? StartPage;
  return <Own />;
}
