/** What a viewer might do with the record, as the server says. */
export interface AvailableAction {
  action: string;
  enabled: boolean;
  /** The code of the first refusal. */
  reason: string | null;
  missing: string[];
}

/** One thing that happened to the record. */
export interface TimelineEntry {
  at: string;
  /** Null where the system acted. */
  actorName: string | null;
  /** The event, or `create` and `update`. */
  action: string;
  changes: TimelineChange[];
}

/** One field that changed, as far as the viewer may read it (M18). */
export interface TimelineChange {
  field: string;
  from: unknown;
  to: unknown;
}
