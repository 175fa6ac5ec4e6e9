import { ApproveOrganisationProfileDocument } from '../../schema/generated/graphql.ts';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asInstant, asLink, asMail, asNarrative, asPicture, asWeb } from '../core/show/shown.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';

/** One edition of the profile. */
export function OrganisationProfileShow() {
  const follow = useFollowTabs('OrganisationProfile');
  return (
    <RecordPage
      statusOf="ProfileStatus"
      events={{ approve: { document: ApproveOrganisationProfileDocument } }}
      tabs={{ overview: <Overview />, ...follow }}
    />
  );
}

const section = (name: string) => `resources.organisationProfiles.sections.${name}`;

function Overview() {
  return (
    <>
      <Details title={section('us')}>
        <Detail source="name" />
        <Detail source="logo" show={asPicture} />
        <Detail source="registration" />
        <Detail source="address" show={asNarrative} />
        <Detail source="website" show={asWeb} />
      </Details>
      <Details title={section('officer')}>
        <Detail source="email" show={asMail} />
        <Detail source="phone" />
        <Detail source="dpoName" />
        <Detail source="dpoPhone" />
      </Details>
      <Details title={section('regulator')}>
        <Detail source="regulatorName" />
        <Detail source="regulatorAddress" show={asNarrative} />
        <Detail source="regulatorUrl" show={asWeb} />
        <Detail source="regulatorPhone" />
      </Details>
      <Details title={section('keeping')}>
        <Detail source="retentionCeilingYears" />
      </Details>
      <Details title={section('steps')}>
        <Detail source="createdAt" show={asInstant} />
        <Detail source="draftedBy" show={asLink('users', 'displayName')} onlyIfSet />
        <Detail source="approvedAt" show={asInstant} onlyIfSet />
        <Detail source="approvedBy" show={asLink('users', 'displayName')} onlyIfSet />
      </Details>
    </>
  );
}
