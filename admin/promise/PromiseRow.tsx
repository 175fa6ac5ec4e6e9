import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PROMISE_TESTS } from '../../schema/generated/promise-tests.ts';
import type { PolicyPromise } from '../../schema/policy.ts';
import { PromiseEvidence } from './PromiseEvidence.tsx';
import type { Standing } from './PromisesPage.tsx';
import { StateMark } from './StateMark.tsx';

/** One promise: what it says and how it stands; opened, by what. */
export function PromiseRow({ promise, standing }: { promise: PolicyPromise; standing: Standing }) {
  const translate = useTranslate();
  const { code, text, rule } = promise;
  const tests = PROMISE_TESTS[code] ?? [];
  return (
    <Box component="details" sx={{ borderBottom: 1, borderColor: 'divider', '& summary': { py: 2 } }}>
      <Box
        component="summary"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '3rem 1fr 1.5rem', sm: '3rem 1fr 12rem 1.5rem' },
          gap: 2,
          cursor: 'pointer',
          alignItems: 'baseline',
        }}
      >
        <Typography component="span" color="textSecondary">
          {code}
        </Typography>
        <span>{text}</span>
        <Box component="span" sx={{ gridColumn: { xs: 2, sm: 3 } }}>
          <StateMark state={standing.state} />
        </Box>
        <ExpandMoreOutlined
          fontSize="small"
          sx={{
            gridColumn: { xs: 3, sm: 4 },
            gridRow: 1,
            color: 'text.secondary',
            'details[open] > summary > &': { transform: 'rotate(180deg)' },
          }}
        />
      </Box>
      <Box
        component="dl"
        sx={{
          m: 0,
          mb: 4,
          pl: { sm: 14 },
          display: 'grid',
          gridTemplateColumns: { sm: '9rem 1fr' },
          gap: 2,
          '& dt': { color: 'text.secondary' },
          '& dd, & ul': { m: 0 },
          '& ul': { pl: 4 },
        }}
      >
        <dt>{translate('pages.promise.rule')}</dt>
        <dd>{rule}</dd>
        <dt>{translate('pages.promise.records')}</dt>
        <dd>
          <PromiseEvidence standing={standing} />
        </dd>
        {tests.length > 0 && (
          <>
            <dt>{translate('pages.promise.tests')}</dt>
            <dd>
              <ul>
                {tests.map(name => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </Box>
    </Box>
  );
}
