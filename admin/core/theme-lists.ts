import type { Tones } from './theme.ts';

/** The class of a deadline's chip; its `data-urgency` colours it. */
export const DEADLINE = 'wellkept-deadline';

/** What stands in lists by the hundred and is styled by its class, once, not part by part. */
export function listStyles(tones: Tones) {
  return {
    [`.${DEADLINE}`]: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 4,
      padding: '2px 8px',
      borderRadius: 6,
      '&[data-urgency="NONE"]': { paddingInline: 0 },
      '&[data-urgency="RED"]': { color: tones.red, backgroundColor: tones.redWash },
      '&[data-urgency="AMBER"]': { color: tones.amber, backgroundColor: tones.amberWash },
    },
    // A link without a part of the library around it.
    'a:not([class])': { color: tones.accent },
  };
}
