import type { Values } from '../core/input-values.ts';

/** What a form says of sharing: how it was shared is asked in an emergency alone, and told when it is sent otherwise. */
export function proposalOf({ method, ...values }: Values): Values {
  return values.emergency === true ? { ...values, method } : values;
}
