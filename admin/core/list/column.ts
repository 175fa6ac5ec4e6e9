import type { ReactNode } from 'react';
import type { Shown } from '../show/shown.tsx';

/** One column of a register; on a narrow screen one line of a card. */
export interface Column {
  source: string;
  /** How its value is shown; as text without. */
  show?: Shown;
  /** Digits under digits. */
  numeric?: boolean;
  /** Whether the server sorts by it; true without. */
  sortable?: boolean;
  /** Whether it stays on one line, as references do; long texts take a second line. */
  unbroken?: boolean;
  /** May be empty by itself: an empty cell then says nothing of hiding while other rows show theirs. */
  optional?: boolean;
  /** What stands where there is nothing; a dash without. */
  empty?: ReactNode;
  /** Left out until somebody chooses it. */
  spare?: boolean;
}

/** One thing that a register can be filtered by. */
export type ListFilter =
  | { kind: 'choice'; source: string; of: string; values: readonly string[] }
  | { kind: 'day'; source: string }
  | { kind: 'text'; source: string }
  | { kind: 'flag'; source: string }
  | { kind: 'link'; source: string; resource: string; name?: string };
