import { PaymentShare } from '../payment/payment-share.entity.ts';
import { ContractStatus, ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { broken, type Counted, type Evidence, type Watch } from './standing.ts';

/** S72: what banks and payment providers hold is bound by a contract; one that is suspended binds nobody to our instructions until it is put right. */
export const paymentsContracted: Watch = async ({ em }) => {
  const shares: Counted = {
    subject: 'PaymentShare',
    count: await em.count(PaymentShare, {}),
    judgement: null,
  };
  const suspended = await em.find(
    ProcessorContract,
    { status: ContractStatus.SUSPENDED },
    { disableIdentityMap: true, fields: ['id'] },
  );
  const failing: Evidence[] = [];
  for (const { id } of suspended)
    if ((await em.count(PaymentShare, { contract: id })) > 0)
      failing.push({ subject: 'ProcessorContract', id, judgement: broken('SUSPENDED') });
  return [shares, ...failing];
};
