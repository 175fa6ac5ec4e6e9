import { equalityAnswers } from '../equality/equality.disposal.ts';
import { onlineIdentifierDisposal } from '../online-identifier/online-identifier.disposal.ts';
import { paymentTokens } from '../payment/payment.disposal.ts';
import { webEnquiryDisposal } from '../web-enquiry/web-enquiry.disposal.ts';
import type { DisposableKind } from './disposable.ts';

/** The register: what is destroyed at the end of its period, and nothing else is (§3.4, §6.2 "Delete (hard)"). */
export const disposableKinds: readonly DisposableKind[] = [
  paymentTokens,
  equalityAnswers,
  webEnquiryDisposal,
  onlineIdentifierDisposal,
];
