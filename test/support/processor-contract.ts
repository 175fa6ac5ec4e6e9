import {
  ApproveDueDiligenceReviewDocument,
  CompleteChecklistProcessorContractDocument,
  DueDiligenceReviewCreateDocument,
  OrganisationCreateDocument,
  PassDueDiligenceProcessorContractDocument,
  ProcessorContractCreateDocument,
  ProcessorContractOneDocument,
  StartDueDiligenceProcessorContractDocument,
  AdviseProcessorContractDocument,
  SignProcessorContractDocument,
  ActivateProcessorContractDocument,
  type CreateDueDiligenceReviewInput,
  type CreateProcessorContractInput,
  type ProcessorContractOneQuery,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import type { World } from './world.ts';

/** A contract as its page sees it. */
export type Contract = ProcessorContractOneQuery['record'];

/** Every item of a due-diligence review found in order. */
export const ALL_SATISFACTORY = {
  legalIdentity: 'SATISFACTORY',
  dspt: 'SATISFACTORY',
  certification: 'SATISFACTORY',
  securityQuestionnaire: 'SATISFACTORY',
  locations: 'SATISFACTORY',
  subProcessorList: 'SATISFACTORY',
  breachHistory: 'SATISFACTORY',
  staffVetting: 'SATISFACTORY',
  insurance: 'SATISFACTORY',
  exitPlan: 'SATISFACTORY',
  financialStanding: 'SATISFACTORY',
  referees: 'SATISFACTORY',
} as const;

/** Brings contracts to where a test begins, always through the API and by the people who may. */
export function contracts(world: World, today: string) {
  const one = async (id: string, person: PersonKey = 'dpo'): Promise<Contract> =>
    (await (await world.as(person)).ask(ProcessorContractOneDocument, { id })).record;

  const prospect = async (
    input: Partial<CreateProcessorContractInput> = {},
    person: PersonKey = 'dpo',
    country = 'GB',
  ): Promise<Contract> => {
    const client = await world.as(person);
    const name = `Harbour ${Math.random().toString(36).slice(2, 8)} Ltd`;
    const { record: processor } = await client.ask(OrganisationCreateDocument, {
      input: { name, kind: 'PROCESSOR', country },
    });
    const { record } = await client.ask(ProcessorContractCreateDocument, {
      input: {
        title: 'Care-record system',
        task: 'Hosts the care record',
        processor: processor.id,
        startOn: today,
        ...input,
      },
    });
    return one(record.id, person);
  };

  /** Sets the clauses in one statement: most tests begin after somebody has looked at all twenty. */
  const fill = async (id: string, except: readonly string[] = []): Promise<Contract> => {
    await world.serving.app.orm.em.fork().execute(
      `update contract_clause set state = 'PRESENT', clause_reference = '4.2', evidence = 'Schedule 1'
       where contract_id = ? and not code = any(string_to_array(?, ','))`,
      [id, except.join()],
    );
    return one(id);
  };

  const examine = async (id: string, input: Partial<CreateDueDiligenceReviewInput> = {}) => {
    const given = {
      contract: id,
      score: 'LOW',
      result: 'PASS',
      reviewedOn: today,
      ...ALL_SATISFACTORY,
      ...input,
    } as const;
    const { record } = await (await world.as('dpo')).ask(DueDiligenceReviewCreateDocument, { input: given });
    return record;
  };

  const examined = async (
    id: string,
    input: Partial<CreateDueDiligenceReviewInput> = {},
  ): Promise<Contract> => {
    const review = await examine(id, input);
    await (
      await world.as('manager2')
    ).ask(ApproveDueDiligenceReviewDocument, { id: review.id, version: review.version });
    return one(id);
  };

  const negotiated = async (input: Partial<CreateProcessorContractInput> = {}): Promise<Contract> => {
    const { id, version } = await prospect(input);
    const dpo = await world.as('dpo');
    await dpo.ask(StartDueDiligenceProcessorContractDocument, { id, version });
    const ready = await examined(id);
    await dpo.ask(PassDueDiligenceProcessorContractDocument, { id, version: ready.version });
    return one(id);
  };

  const readyToSign = async (input: Partial<CreateProcessorContractInput> = {}): Promise<Contract> => {
    const { id } = await negotiated(input);
    const { version } = await fill(id);
    await (await world.as('dpo')).ask(CompleteChecklistProcessorContractDocument, { id, version });
    return one(id);
  };

  const signed = async (input: Partial<CreateProcessorContractInput> = {}): Promise<Contract> => {
    const { id, version } = await readyToSign(input);
    const { record } = await (
      await world.as('dpo')
    ).ask(AdviseProcessorContractDocument, {
      id,
      version,
      input: { advice: 'SIGN', dpoAdvice: 'In order.' },
    });
    const signature = { signedOn: today, counterSignatory: 'A. Director', counterSignedOn: today };
    await (
      await world.as('manager')
    ).ask(SignProcessorContractDocument, { id, version: record.version, input: signature });
    return one(id);
  };

  const active = async (input: Partial<CreateProcessorContractInput> = {}): Promise<Contract> => {
    const { id, version } = await signed(input);
    await (await world.as('dpo')).ask(ActivateProcessorContractDocument, { id, version });
    return one(id);
  };

  return { one, prospect, fill, examine, examined, negotiated, readyToSign, signed, active };
}
