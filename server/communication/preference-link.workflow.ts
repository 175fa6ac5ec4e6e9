import { event, workflow } from '../workflow/workflow.ts';
import { PreferenceLink, PreferenceLinkStatus as S } from './preference-link.entity.ts';

/** A personal link opens until it is revoked or ends. */
export const preferenceLinkWorkflow = workflow(PreferenceLink, {
  revoke: event<PreferenceLink, object>({
    about: 'The link opens nothing any more, from now on.',
    from: [S.IN_USE],
    to: S.REVOKED,
    effect: ({ record, viewer, now }) => {
      Object.assign(record, { revokedAt: now, revokedBy: viewer.id });
    },
  }),
});
