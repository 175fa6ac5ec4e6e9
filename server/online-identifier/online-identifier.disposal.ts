import { afterLastContact } from '../disposal/after-last-contact.ts';
import { DisposalKind } from '../disposal/disposal.vocabulary.ts';
import { OnlineIdentifier } from './online-identifier.entity.ts';

/** By what somebody is known on the web goes 12 months after the last contact by it (S24, RR-WEB). */
export const onlineIdentifierDisposal = afterLastContact(OnlineIdentifier, {
  kind: DisposalKind.ONLINE_IDENTIFIER,
  ruleCode: 'RR-WEB',
  destroy: 'dispose_online_identifier',
});
