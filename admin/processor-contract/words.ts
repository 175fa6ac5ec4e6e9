import { DUE_DILIGENCE_ITEMS } from '../../schema/due-diligence-items.ts';
import { PROCESSOR_CLAUSES } from '../../schema/processor-clauses.ts';
import type { Words } from '../core/words/words.ts';
import {
  changeActionWords,
  contractActionWords,
  dueDiligenceActionWords,
  subProcessorActionWords,
} from './action-words.ts';
import { contractEnums } from './enum-words.ts';
import { contractFields, contractHelp } from './field-words.ts';

/** What the panel says of processor contracts. */
export const processorContractWords: Words = {
  resources: {
    processorContracts: {
      name: 'Processor contract |||| Processor contracts',
      about: 'Who processes personal data for whom, and under which terms (UK GDPR Art 28).',
      empty: 'Record everybody who processes personal data for you: hosting, telephony, payroll, shredding.',
      fields: contractFields,
      help: contractHelp,
      sections: {
        what: 'The contract',
        data: 'The data',
        term: 'Term',
        subProcessing: 'Sub-processors',
        signing: 'Advice and signatures',
        review: 'Review',
        suspension: 'Suspension',
        dueDiligence: 'Due diligence',
        subProcessors: 'Sub-processors',
        transfers: 'Transfers',
        instructions: 'Instructions',
        ending: 'Return and deletion',
      },
    },
  },
  enums: contractEnums,
  actions: {
    ProcessorContract: contractActionWords,
    DueDiligenceReview: dueDiligenceActionWords,
    SubProcessor: subProcessorActionWords,
    SubProcessorChange: changeActionWords,
  },
  errors: { FINDINGS_MISSING: 'Findings are still missing.', NOT_YET_STARTED: 'Its day has not come yet.' },
  missing: {
    NEWER_REVIEW_FAILED: 'A newer examination failed: examine the processor again.',
    SUB_PROCESSOR_CHANGE: 'Record the processor’s notice of change; somebody else approves it.',
    ...Object.fromEntries(PROCESSOR_CLAUSES.map(({ code, text }) => [code, `${code} ${text}`])),
    ...Object.fromEntries(DUE_DILIGENCE_ITEMS.map(item => [item, contractFields[item]!])),
  },
  pages: {
    'contract.progress': '%{present} of %{asked} clauses are present, %{partial} in part.',
    'contract.stops': 'What stops activation',
    'contract.source': 'UK GDPR Art %{article}',
    'contract.not_asked': 'Not asked: no data leave the UK',
    'contract.edit_clause': 'Change %{code}',
    'contract.add': 'Add',
    'contract.reviews': 'Due-diligence reviews',
    'contract.no_reviews': 'The processor has not been examined yet (UK GDPR Art 28(1)).',
    'contract.add_review': 'Record a review',
    'contract.propose_review': 'Propose the review',
    'contract.change_review': 'Change the review',
    'contract.examined': 'Examined on %{day} by %{name}',
    'contract.approved_by': 'Approved by %{name}',
    'contract.risk_accepted_by': 'High risk accepted by %{name}',
    'contract.sub_processors': 'Sub-processors',
    'contract.no_sub_processors': 'No sub-processor is recorded.',
    'contract.add_sub_processor': 'Add a sub-processor',
    'contract.since': 'since %{day}',
    'contract.changes': 'Notices of change',
    'contract.no_changes': 'The processor has announced no change.',
    'contract.add_change': 'Record a notice',
    'contract.notified': 'Notice received on %{day}',
    'contract.decided_by': 'Decided by %{name}',
    'contract.instructions': 'Documented instructions',
    'contract.no_instructions': 'No instruction beyond the contract has been given.',
    'contract.add_instruction': 'Record an instruction',
    'contract.given': 'Given on %{day}, recorded by %{name}',
    'contract.replaces': 'replaces number %{edition}',
    'contract.replaced': 'replaced by a later one',
    'contract.certificates': 'Certificates of return or deletion',
    'contract.no_certificates': 'No certificate has been received.',
    'contract.add_certificate': 'Record a certificate',
    'contract.received': 'Received on %{day}',
  },
};
