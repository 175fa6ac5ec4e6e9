import { useQuery } from '@tanstack/react-query';
import { Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AttachmentListDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { NotFollowed } from '../history/NotFollowed.tsx';
import { FileTable } from './FileTable.tsx';
import { UploadButton } from './UploadButton.tsx';

/** The files of a record and the way to add one. */
export function DocumentsTab({ subject, id }: { subject: string; id: string }) {
  const translate = useTranslate();
  const { data, error, isPending } = useQuery({
    queryKey: ['attachments', subject, id],
    queryFn: async ({ signal }) => (await ask(AttachmentListDocument, { subject, id }, signal)).data.list,
  });
  if (error) return <NotFollowed error={error} />;
  if (isPending)
    return <Skeleton variant="rectangular" height={240} aria-label={translate('frame.loading')} />;
  return (
    <>
      <UploadButton subject={subject} id={id} />
      {data.length === 0 ? (
        <Typography color="textSecondary">{translate('pages.documents.none')}</Typography>
      ) : (
        <FileTable files={data} />
      )}
    </>
  );
}
