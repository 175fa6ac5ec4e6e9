import { Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AttachmentListQuery } from '../../schema/generated/graphql.ts';
import { instant } from '../core/day.ts';
import { size } from './size.ts';

/** Files with their size, who added them and when; the name downloads. */
export function FileTable({ files }: { files: AttachmentListQuery['list'] }) {
  const translate = useTranslate();
  return (
    <TableContainer component="section" tabIndex={0} aria-label={translate('pages.documents.list')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('pages.documents.name')}</TableCell>
            <TableCell align="right">{translate('pages.documents.size')}</TableCell>
            <TableCell>{translate('pages.documents.by')}</TableCell>
            <TableCell>{translate('pages.documents.at')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {files.map(file => (
            <TableRow key={file.id}>
              <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                <Link
                  href={file.path}
                  download={file.fileName}
                  aria-label={translate('pages.documents.download', { name: file.fileName })}
                >
                  {file.fileName}
                </Link>
              </TableCell>
              <TableCell align="right">{size(file.bytes)}</TableCell>
              <TableCell>{file.addedBy?.displayName}</TableCell>
              <TableCell>
                <time dateTime={file.createdAt ?? ''}>{instant(file.createdAt ?? '')}</time>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
