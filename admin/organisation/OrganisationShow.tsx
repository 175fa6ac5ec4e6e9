import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asCountry, asDay, asInstant, asMail, asNarrative, asWeb } from '../core/show/shown.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';

/** One organisation. */
export function OrganisationShow() {
  const follow = useFollowTabs('Organisation');
  return <RecordPage tabs={{ overview: <Overview />, ...follow }} />;
}

function Overview() {
  return (
    <>
      <Details title="resources.organisations.sections.what">
        <Detail source="reference" />
        <Detail source="kind" show={asChoice('OrganisationKind')} />
        <Detail source="country" show={asCountry} />
        <Detail source="registrationNumber" />
      </Details>
      <Details title="resources.organisations.sections.protection">
        <Detail source="icoRegistration" />
        <Detail source="icoExpiresOn" show={asDay} />
        <Detail source="noticeUrl" show={asWeb} />
      </Details>
      <Details title="resources.organisations.sections.contact">
        <Detail source="contactName" />
        <Detail source="contactEmail" show={asMail} />
        <Detail source="contactPhone" />
        <Detail source="address" show={asNarrative} />
        <Detail source="website" show={asWeb} />
      </Details>
      <Details title="resources.organisations.sections.notes">
        <Detail source="notes" show={asNarrative} />
        <Detail source="createdAt" show={asInstant} />
        <Detail source="updatedAt" show={asInstant} />
      </Details>
    </>
  );
}
