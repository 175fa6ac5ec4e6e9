import { admWindow } from './adm-window.ts';
import { ahra } from './ahra.ts';
import { art14 } from './art14.ts';
import { breach72h } from './breach-72h.ts';
import { changeOfUse } from './change-of-use.ts';
import { complaintAck } from './complaint-ack.ts';
import type { ExampleGroup } from './example.ts';
import { harmOpinionWindow } from './harm-opinion.ts';
import { kpi } from './kpi.ts';
import { retentionDate } from './retention.ts';
import { rights } from './rights.ts';
import { suppression } from './suppression.ts';

/** The groups of examples.md by name. */
export const EXAMPLE_GROUPS: ReadonlyMap<string, ExampleGroup> = new Map([
  ['RIGHTS', rights],
  ['COMPLAINT_ACK', complaintAck],
  ['BREACH_72H', breach72h],
  ['RETENTION', retentionDate],
  ['ADM_WINDOW', admWindow],
  ['CHANGE_OF_USE', changeOfUse],
  ['HARM_OPINION', harmOpinionWindow],
  ['ART14', art14],
  ['AHRA', ahra],
  ['SUPPRESSION', suppression],
  ['KPI', kpi],
]);
