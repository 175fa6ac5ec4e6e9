import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface PartsProps {
  title: string;
  /** What it says where there is none. */
  empty: string;
  /** The button that adds one, for whoever may. */
  add?: ReactNode;
  children: ReactNode[];
}

/** A titled list of parts of a record. */
export function Parts({ title, empty, add, children }: PartsProps) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ mb: 8, maxWidth: '60rem' }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {translate(title)}
      </Typography>
      {children.length === 0 && <Typography color="textSecondary">{translate(empty)}</Typography>}
      {children.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {children}
        </Box>
      )}
      {add && <Box sx={{ mt: 4 }}>{add}</Box>}
    </Box>
  );
}

/** One part: its name, a line of facts, and what belongs to it. */
export function Part({
  name,
  facts,
  children,
}: {
  name: ReactNode;
  facts: readonly ReactNode[];
  children?: ReactNode;
}) {
  const told = facts.filter(Boolean);
  return (
    <Box component="li" sx={{ py: 3, borderBottom: 1, borderColor: 'divider' }}>
      <Typography component="div" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      <Typography
        component="div"
        color="textSecondary"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 1.5,
          '& > :not(:last-child)::after': { content: '" ·"' },
        }}
      >
        {told.map((fact, index) => (
          <span key={index}>{fact}</span>
        ))}
      </Typography>
      {children}
    </Box>
  );
}
