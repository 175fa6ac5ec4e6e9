import { Link } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { DestructionCertificateListDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { instant } from '../core/day.ts';
import { Part, Parts } from '../core/record/Part.tsx';

/** What certifies the run: one for each time that something was destroyed. */
export function Certificates() {
  const translate = useTranslate();
  const { id, status } = useRecordContext()!;
  const { data = [] } = useQuery({
    queryKey: ['certificates', id, status],
    queryFn: async ({ signal }) => {
      const filter = { run: { eq: String(id) } };
      return (await ask(DestructionCertificateListDocument, { filter, perPage: 100 }, signal)).data.list
        .items;
    },
  });
  return (
    <Parts title="pages.disposal.certificates" empty="pages.disposal.no_certificates">
      {data.map(certificate => (
        <Part
          key={certificate.id}
          name={
            <Link component={RouterLink} to={`/destructionCertificates/${certificate.id}/show`}>
              {certificate.reference}
            </Link>
          }
          facts={[
            translate('pages.disposal.certified', { count: certificate.records }),
            instant(String(certificate.issuedAt)),
          ]}
        />
      ))}
    </Parts>
  );
}
