import type { Values } from '../core/input-values.ts';

/** What a form says of sharing: how it was shared is asked in an emergency alone, and told when it is sent otherwise; a study is for research alone. */
export function proposalOf({ method, study, studyPart, ...values }: Values): Values {
  return {
    ...values,
    ...(values.emergency === true && { method }),
    ...(values.purpose === 'RESEARCH' && { study, studyPart }),
  };
}
