import { workflow } from '../workflow/workflow.ts';
import { authority } from './authority.workflow.ts';
import { closing } from './closing.workflow.ts';
import { ComplaintCase } from './complaint.entity.ts';
import { investigation } from './investigation.workflow.ts';
import { namedClient } from './named-client.workflow.ts';
import { nhsResponse } from './nhs-response.workflow.ts';
import { outcome } from './outcome.workflow.ts';
import { receiptCorrection } from './receipt-correction.workflow.ts';
import { receipt } from './receipt.workflow.ts';

/** The state machine of a complaint (§4.1 with M1, M10, M15). */
export const complaintWorkflow = workflow(ComplaintCase, {
  ...receipt,
  ...receiptCorrection,
  ...investigation,
  ...authority,
  ...namedClient,
  ...nhsResponse,
  ...outcome,
  ...closing,
});
