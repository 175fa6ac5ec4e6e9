/** A button in the toolbar, whose row fits a narrow screen. */
export const BESIDE_OTHERS = { px: { xs: 2, sm: 4 }, flexShrink: 0 } as const;
