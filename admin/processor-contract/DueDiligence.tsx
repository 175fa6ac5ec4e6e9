import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DUE_DILIGENCE_ITEMS } from '../../schema/due-diligence-items.ts';
import {
  AcceptRiskDueDiligenceReviewDocument,
  ApproveDueDiligenceReviewDocument,
  DueDiligenceReviewCreateDocument,
  DueDiligenceReviewUpdateDocument,
  ProposeDueDiligenceReviewDocument,
  ReturnDueDiligenceReviewDocument,
} from '../../schema/generated/graphql.ts';
import { day, today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { DayEntry, NarrativeEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { choiceWord, fieldName } from '../core/words/sentences.ts';
import { useContract, useMayWrite, type Contract } from './contract.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { PartActions } from '../core/record/PartActions.tsx';
import { FINDINGS, RESULTS, SCORES } from './values.ts';

type Review = Contract['dueDiligenceReviews'][number];

const UNDECIDED = ['PROPOSED', 'RETURNED'];
const EVENTS = {
  acceptRisk: {
    document: AcceptRiskDueDiligenceReviewDocument,
    form: <NarrativeEntry source="reason" needed />,
  },
  approve: { document: ApproveDueDiligenceReviewDocument },
  return: { document: ReturnDueDiligenceReviewDocument, form: <NarrativeEntry source="reason" needed /> },
  propose: { document: ProposeDueDiligenceReviewDocument },
};

/** Examinations of the processor: by one person, approved by another (§2.8). */
export function DueDiligence() {
  const translate = useTranslate();
  const { id, dueDiligenceReviews } = useContract();
  const mayAdd = useMayWrite('create', 'DueDiligenceReview');
  const add = (
    <PartDialog
      label={translate('pages.contract.add_review')}
      verb={translate('pages.contract.propose_review')}
      document={DueDiligenceReviewCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, contract: id }, requestId })}
      defaultValues={{ reviewedOn: today() }}
      form={<ReviewForm />}
    />
  );
  return (
    <Parts title="pages.contract.reviews" empty="pages.contract.no_reviews" add={mayAdd && add}>
      {dueDiligenceReviews.map(review => (
        <ReviewPart key={review.id} review={review} />
      ))}
    </Parts>
  );
}

function ReviewPart({ review }: { review: Review }) {
  const translate = useTranslate();
  const mayChange = useMayWrite('update', 'DueDiligenceReview') && UNDECIDED.includes(review.status);
  const name = [
    choiceWord(translate, 'DueDiligenceResult', review.result),
    choiceWord(translate, 'DueDiligenceScore', review.score),
  ];
  const facts = [
    choiceWord(translate, 'DueDiligenceStatus', review.status),
    translate('pages.contract.examined', {
      day: day(review.reviewedOn),
      name: review.reviewer?.displayName ?? '–',
    }),
    review.approvedBy && translate('pages.contract.approved_by', { name: review.approvedBy.displayName }),
    review.riskAcceptedBy &&
      translate('pages.contract.risk_accepted_by', { name: review.riskAcceptedBy.displayName }),
    review.deadline && <DeadlineOf record={review} />,
  ];
  const { id, version } = review;
  return (
    <Part name={name.join(' · ')} facts={facts}>
      {[review.findings, review.riskReason, review.returnReason].filter(Boolean).map(text => (
        <Box key={text} sx={{ mt: 2, whiteSpace: 'pre-wrap' }}>
          {text}
        </Box>
      ))}
      <Items review={review} />
      {mayChange && (
        <PartDialog
          quiet
          label={translate('pages.contract.change_review')}
          verb={translate('form.save')}
          document={DueDiligenceReviewUpdateDocument}
          variables={input => ({ id, version, input })}
          defaultValues={Object.fromEntries(
            [...DUE_DILIGENCE_ITEMS, 'score', 'result', 'reviewedOn', 'findings'].map(field => [
              field,
              review[field as keyof Review],
            ]),
          )}
          form={<ReviewForm />}
        />
      )}
      <PartActions part={review} subject="DueDiligenceReview" events={EVENTS} />
    </Part>
  );
}

function Items({ review }: { review: Review }) {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr auto', sm: '18rem 1fr' }, columnGap: 4, my: 2 }}
    >
      {DUE_DILIGENCE_ITEMS.map(item => (
        <Box key={item} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {fieldName(translate, 'processorContracts', item)}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {choiceWord(translate, 'ItemFinding', review[item])}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function ReviewForm() {
  return (
    <>
      {DUE_DILIGENCE_ITEMS.map(item => (
        <ChoiceEntry key={item} source={item} of="ItemFinding" values={FINDINGS} />
      ))}
      <NarrativeEntry source="findings" />
      <ChoiceEntry source="score" of="DueDiligenceScore" values={SCORES} needed />
      <ChoiceEntry source="result" of="DueDiligenceResult" values={RESULTS} needed />
      <DayEntry source="reviewedOn" needed />
    </>
  );
}
