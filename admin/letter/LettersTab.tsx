import {
  Box,
  Link,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { LetterListDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { instant } from '../core/day.ts';
import { choiceWord } from '../core/words/sentences.ts';
import { NotFollowed } from '../history/NotFollowed.tsx';

/** The letters of a record, as they were sent; each opens as PDF. */
export function LettersTab({ subject, id }: { subject: string; id: string }) {
  const translate = useTranslate();
  const { data, error } = useQuery({
    queryKey: ['letters', subject, id],
    queryFn: async ({ signal }) => (await ask(LetterListDocument, { subject, id }, signal)).data.list,
  });
  if (error) return <NotFollowed error={error} />;
  if (!data) return <Skeleton variant="rectangular" height={120} />;
  if (data.length === 0)
    return <Typography color="textSecondary">{translate('pages.letter.none')}</Typography>;
  return (
    <Box sx={{ maxWidth: 860, overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {['title', 'to', 'sent', 'how', 'edition'].map(name => (
              <TableCell key={name}>{translate(`pages.letter.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map(letter => (
            <TableRow key={letter.id}>
              <TableCell>
                <Link
                  href={letter.pdfPath ?? undefined}
                  target="_blank"
                  rel="noopener"
                  aria-label={translate('pages.letter.open', { title: letter.title })}
                >
                  {letter.title}
                </Link>
              </TableCell>
              <TableCell>{letter.recipient ?? '–'}</TableCell>
              <TableCell>
                {letter.sentAt ? instant(String(letter.sentAt)) : translate('pages.letter.waiting')}
              </TableCell>
              <TableCell>
                {letter.method ? choiceWord(translate, 'ContactMethod', String(letter.method)) : '–'}
              </TableCell>
              <TableCell>
                {letter.template
                  .replace('SHARING_COVER', translate('pages.letter.cover'))
                  .replace(/^L(?=\d)/, 'L-')
                  .replace('_PLAIN', translate('pages.letter.plain'))}{' '}
                · {letter.templateVersion}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
