import { useGetIdentity } from 'react-admin';
import type { Identity } from './authProvider.ts';
import type { Viewer } from './viewer.ts';

/** Who is signed in; null until it is known. */
export function useViewer(): Viewer | null {
  return (useGetIdentity().identity as Identity | undefined) ?? null;
}
