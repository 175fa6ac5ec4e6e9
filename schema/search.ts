/** A text with fewer letters finds too much, and no index helps it (design.md trap 6). */
export const FEWEST_LETTERS = 3;
