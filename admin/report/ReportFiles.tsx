import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReportQueryVariables } from '../../schema/generated/graphql.ts';
import { fileAddress, filesOf } from './parameters.ts';

/** The report on paper and as files; the server makes them with the parameters of the address. */
export function ReportFiles({ parameters }: { parameters: ReportQueryVariables }) {
  const translate = useTranslate();
  return (
    <Box data-print="no" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      {filesOf(parameters.code).map(file => (
        <Button
          key={file.word}
          variant="outlined"
          component="a"
          href={fileAddress(parameters, file)}
          download
          startIcon={<FileDownloadOutlined />}
        >
          {translate(`pages.report.${file.word}`)}
        </Button>
      ))}
      <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
        {translate('pages.report.print')}
      </Button>
    </Box>
  );
}
