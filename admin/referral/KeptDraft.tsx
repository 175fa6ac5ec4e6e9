import { useEffect, useState } from 'react';
import { ReferralDraftDocument, type ReferralDraftQuery } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { DraftKeeper } from './DraftKeeper.tsx';
import { DraftQuestion } from './DraftQuestion.tsx';
import { FromEnquiry } from './FromEnquiry.tsx';

/** A referral that was begun and not registered. */
export type Draft = NonNullable<ReferralDraftQuery['referralDraft']>;

/** Offers what was begun before, once, when the form opens; from then on keeps what is typed. It shows nothing on the page. */
export function KeptDraft() {
  const [found, setFound] = useState<Draft | null>();
  const [wentOn, setWentOn] = useState(false);
  useEffect(() => {
    const opening = new AbortController();
    ask(ReferralDraftDocument, {}, opening.signal).then(
      ({ data }) => setFound(data.referralDraft ?? null),
      // A form can be filled in without its draft.
      () => !opening.signal.aborted && setFound(null),
    );
    return () => opening.abort();
  }, []);
  if (found === undefined) return null;
  const decide = (goesOn: boolean) => {
    setWentOn(goesOn);
    setFound(null);
  };
  if (found) return <DraftQuestion draft={found} onDecided={decide} />;
  return (
    <>
      <DraftKeeper />
      {/* What was begun is of somebody else, perhaps: nothing of an enquiry is mixed into it. */}
      {!wentOn && <FromEnquiry />}
    </>
  );
}
