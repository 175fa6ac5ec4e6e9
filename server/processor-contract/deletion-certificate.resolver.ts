import { Resolver } from 'type-graphql';
import { writableParent } from '../crud/parent.ts';
import { appendsOf } from '../crud/verbs.ts';
import { Refusal } from '../errors.ts';
import { DeletionCertificate, DeletionCertificateFields } from './deletion-certificate.entity.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { ContractStatus, ProcessorContract } from './processor-contract.entity.ts';
import { SubProcessor } from './sub-processor.entity.ts';

const AT_THE_END: readonly ContractStatus[] = [ContractStatus.NOTICE, ContractStatus.ENDED];

/** Certificates of return or deletion, received at the end of a contract (PC-17). */
@Resolver(() => DeletionCertificate)
export class DeletionCertificateResolver extends appendsOf(
  DeletionCertificate,
  DeletionCertificateFields,
  'deletionCertificates',
  {
    creating: async (context, em, { contract, subProcessor, receivedOn }) => {
      notInFuture({ receivedOn }, context.app.clock.today());
      const { status } = await writableParent(context, em, ProcessorContract, 'contract', contract);
      if (!AT_THE_END.includes(status))
        throw new Refusal('INVALID_TRANSITION', { from: status, event: 'certify' });
      if (subProcessor && !(await em.findOne(SubProcessor, { id: subProcessor, contract }))) {
        throw new Refusal('INVALID_INPUT', {
          fields: { subProcessor: 'is not a sub-processor under this contract' },
        });
      }
      return { recordedBy: context.signedIn().id };
    },
  },
) {}
