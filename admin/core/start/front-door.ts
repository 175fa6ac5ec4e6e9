import type { QueryClient } from '@tanstack/react-query';
import type { Register } from '../register.ts';
import type { Viewer } from '../session/viewer.ts';

/**
 * Asks what the viewer's day shows as soon as it is known whose it is: until the frame around it is drawn, the answer
 * is there. Only for who comes in by the front door and is let through to her day.
 */
export function beginAtTheDoor(viewer: Viewer, { pages, startPages }: Register, client: QueryClient): void {
  if (window.location.pathname !== '/' || pages.some(page => page.demandedOf?.(viewer))) return;
  startPages[viewer.role]?.begin(client);
}
