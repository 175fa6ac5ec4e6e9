/** What a viewer might do with the record, as the server says. */
export interface AvailableAction {
  action: string;
  enabled: boolean;
  /** The code of the first refusal. */
  reason: string | null;
  missing: string[];
}
