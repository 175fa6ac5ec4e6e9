import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router-dom';

/**
 * Opens what is clicked in a long list, for all of it: the nearest part that says so by `data-opens`. A link of the
 * router is drawn again with every address, which changes with each filter, column and page; a hundred take their time.
 */
export function useOpening(): (event: MouseEvent) => void {
  const navigate = useNavigate();
  return event => {
    const target = event.target as Element;
    // A link that does not say so is somebody else's: the router's, a file's.
    const to = (target.closest('a') ?? target.closest<HTMLElement>('[data-opens]'))?.dataset.opens;
    const another = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!to || another || event.defaultPrevented) return;
    event.preventDefault();
    const { pathname, search } = window.location;
    void navigate(to, { replace: to === pathname + search });
  };
}
