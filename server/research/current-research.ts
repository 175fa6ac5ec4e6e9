import type { SqlEntityManager } from '@mikro-orm/sql';
import { ResearchConsentRequest, ResearchConsentStatus as S } from './research-consent.entity.ts';

const ANSWERED = [S.GRANTED, S.REFUSED, S.WITHDRAWN];

type Standing = Pick<ResearchConsentRequest, 'status' | 'countsUntil'>;

/** Whether it is a yes that counts on a day. */
export function isValid({ status, countsUntil }: Standing, today: string): boolean {
  return status === S.GRANTED && countsUntil !== null && today <= countsUntil;
}

/** When the client last said something of it. */
function saidAt({ withdrawnAt, answeredAt }: ResearchConsentRequest): number {
  return (withdrawnAt ?? answeredAt!).getTime();
}

/**
 * What a client said last to each study: of two records of one person that were merged a later no goes before a yes.
 * Unscoped: it is for whoever has met the client already.
 */
export async function lastAnswers(
  em: SqlEntityManager,
  client: string,
): Promise<Map<string, ResearchConsentRequest>> {
  const answered = await em.find(
    ResearchConsentRequest,
    { client, status: { $in: ANSWERED } },
    { filters: false, refresh: true },
  );
  const inOrder = answered.toSorted((a, b) => saidAt(a) - saidAt(b));
  return new Map(inOrder.map(request => [request.study, request]));
}
