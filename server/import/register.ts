import { addDays } from '../clock/calendar.ts';
import { ComplaintCase } from '../complaint/complaint.entity.ts';
import { ComplaintCaseFields } from '../complaint/complaint.fields.ts';
import { complaintHooks } from '../complaint/complaint.hooks.ts';
import type { Context } from '../context.ts';
import type { EntityClass } from '../crud/columns.ts';
import { isExistingDay } from '../crud/scalars.ts';
import { createWhole, type Hooks } from '../crud/write.ts';
import { Refusal } from '../errors.ts';
import { takenOnInTime } from '../organisation-profile/current-profile.ts';
import { Organisation, OrganisationFields } from '../organisation/organisation.entity.ts';
import { ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { ProcessorContractFields } from '../processor-contract/processor-contract.fields.ts';
import { contractHooks } from '../processor-contract/processor-contract.hooks.ts';
import { processorContractWorkflow } from '../processor-contract/processor-contract.workflow.ts';
import { SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { SharingAgreementFields } from '../sharing-agreement/sharing-agreement.fields.ts';
import { sharingAgreementHooks } from '../sharing-agreement/sharing-agreement.hooks.ts';
import { sharingAgreementWorkflow } from '../sharing-agreement/sharing-agreement.workflow.ts';
import { apply } from '../workflow/fire.ts';
import type { Case, Workflow } from '../workflow/workflow.ts';
import type { Importer, RegisterImporter } from './importer.ts';
import { organisationNamed } from './organisation-named.ts';
import { assignmentImporter } from './people/assignment.importer.ts';
import { clientImporter } from './people/client.importer.ts';
import { consentImporter } from './people/consent.importer.ts';
import { referralImporter } from './people/referral.importer.ts';

/** Days in which a register that came in is completed (M4): a quarter, unless the officer sets another date later. */
const COMPLETION_DAYS = 90;

/** A column that says since when something runs: such a row is taken on, to be completed by a date (M4). */
const inForce = {
  inForceSince: {
    about: 'Since when it is in force; empty for one that is still being prepared.',
    required: false,
  },
};

function register<T extends object>(
  entity: EntityClass<T>,
  hooks: Hooks<T>,
  machine?: Workflow,
): Pick<RegisterImporter, 'partial' | 'check' | 'add'> {
  return {
    partial: false,
    check: async (context, em, { inForceSince, ...values }) => {
      await hooks.creating?.(context, em, values as Partial<T>);
      if (machine && inForceSince)
        await takenOnInTime(em, context.app.env, taken(context, inForceSince), context.app.clock.today());
    },
    add: async (context, em, { inForceSince, ...values }) => {
      const record = await createWhole(context, em, entity, values as Partial<T>, hooks);
      if (!machine || !inForceSince) return;
      await em.flush();
      await apply(context, em, machine, 'takeOn', record as unknown as Case, taken(context, inForceSince));
    },
  };
}

/** What a row that is taken on is taken on with. INVALID_INPUT where the cell is no day. */
function taken(context: Context, inForceSince: unknown) {
  if (typeof inForceSince !== 'string' || !isExistingDay(inForceSince) || inForceSince < '1900')
    throw new Refusal('INVALID_INPUT', { fields: { inForceSince: 'is not a day: write YYYY-MM-DD' } });
  return {
    inForceSince,
    remediationOwner: context.signedIn().id,
    dueBy: addDays(context.app.clock.today(), COMPLETION_DAYS),
  };
}

/** The register of what can be imported. */
export const importers: readonly Importer[] = [
  {
    resource: 'organisations',
    entity: Organisation,
    fields: OrganisationFields,
    sameAs: ['name', 'kind'],
    ...register(Organisation, {}),
  },
  {
    resource: 'processorContracts',
    entity: ProcessorContract,
    fields: ProcessorContractFields,
    sameAs: ['title', 'processor'],
    extra: inForce,
    links: { processor: organisationNamed },
    ...register(ProcessorContract, contractHooks, processorContractWorkflow as unknown as Workflow),
  },
  {
    resource: 'sharingAgreements',
    entity: SharingAgreement,
    fields: SharingAgreementFields,
    sameAs: ['title', 'organisation'],
    extra: inForce,
    links: { organisation: organisationNamed },
    ...register(SharingAgreement, sharingAgreementHooks, sharingAgreementWorkflow as unknown as Workflow),
  },
  {
    resource: 'complaintCases',
    entity: ComplaintCase,
    fields: ComplaintCaseFields,
    sameAs: ['receivedAt', 'title', 'complainantName'],
    ...register(ComplaintCase, complaintHooks),
  },
  clientImporter,
  assignmentImporter,
  consentImporter,
  referralImporter,
];

/** The importer of a resource that the viewer may make records of; NOT_FOUND or FORBIDDEN otherwise. */
export function importerOf(context: Context, resource: string): Importer {
  context.signedIn();
  const importer = importers.find(i => i.resource === resource);
  if (!importer) throw new Refusal('NOT_FOUND');
  if (!context.ability.can('import', importer.entity.name)) throw new Refusal('FORBIDDEN');
  return importer;
}
