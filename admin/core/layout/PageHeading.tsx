import { Box, Typography } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';

/** The product, as it stands in the frame and in window titles. */
export const PRODUCT = 'Wellkept';

/** The page's one `h1`, the window's title, and where the keyboard lands after a navigation. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => landOn(heading.current), []);
  return (
    // As high as a button: those that come when it is known what may be done move nothing.
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 4, minHeight: 36 }}>
      <title>{`${title} · ${PRODUCT}`}</title>
      <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ flexGrow: 1, overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

/** Where the keyboard goes on when what had it is gone, such as the button of a step that was taken. */
export function catchLostFocus(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('#content h1')?.focus({ preventScroll: true });
}

let arrived = false;

/** Moves the keyboard to a new page's heading, but neither on the first load nor out of something being typed, such as in the palette. */
function landOn(heading: HTMLElement | null): void {
  const main = document.getElementById('content');
  const at = document.activeElement;
  const busy = at !== main && (main?.contains(at) || at?.matches('input, textarea, [role="dialog"] *'));
  if (arrived && !busy) heading?.focus({ preventScroll: true });
  arrived = true;
}
