import { workflow } from '../workflow/workflow.ts';
import { ending } from './ending.workflow.ts';
import { ProcessorContract } from './processor-contract.entity.ts';
import { running } from './running.workflow.ts';
import { signing } from './signing.workflow.ts';

/** The life of a processor contract (§4.4 with M4, M8, M16). */
export const processorContractWorkflow = workflow(ProcessorContract, { ...signing, ...running, ...ending });
