import { useRecordContext, useTranslate, type TranslateFunction } from 'react-admin';
import type { SharingAgreementOneQuery } from '../../schema/generated/graphql.ts';
import { useViewer } from '../core/session/useViewer.ts';

/** An agreement with everything that lives inside it. */
export type Agreement = SharingAgreementOneQuery['record'];

/** A party of an agreement. */
export type Party = Agreement['parties'][number];

/** The agreement of the page. */
export function useAgreement(): Agreement {
  return useRecordContext<Agreement>()!;
}

/** Whether the text is open: until it is reviewed, and of an agreement that was taken on until it is approved (M4). */
export function isTextOpen({ status, approvedBy }: Pick<Agreement, 'status' | 'approvedBy'>): boolean {
  return status === 'DRAFT' || status === 'DPO_REVIEW' || (status === 'UNDER_REVIEW' && !approvedBy);
}

/** Whether no data flow any more under the agreement, or never did. */
export function isOver({ status }: Pick<Agreement, 'status'>): boolean {
  return status === 'REJECTED' || status === 'TERMINATED' || status === 'EXPIRED';
}

/** Whether the viewer's role writes such a part; whether the state allows it is the agreement's own matter. */
export function useMayWrite(action: 'create' | 'update', subject: string): boolean {
  return useViewer()?.ability.can(action, subject) ?? false;
}

/** How a party is called. */
export function usePartyName(): (party: Party) => string {
  const translate = useTranslate();
  return party => partyName(translate, party);
}

function partyName(translate: TranslateFunction, { ourselves, organisation }: Party): string {
  return ourselves
    ? translate('pages.agreement.ourselves')
    : (organisation?.name ?? translate('record.hidden'));
}
