import { Box, ButtonBase, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { choiceWord } from '../words/sentences.ts';
import { demoPeople, type DemoPerson } from './demo-people.ts';

/** The demo's people, or `only` one of them, one click each; nothing outside the demo. */
export function DemoPeople({ onChoose, only }: { onChoose: (email: string) => void; only?: string }) {
  const translate = useTranslate();
  const { data = [] } = useQuery({ queryKey: ['demo', 'people'], queryFn: demoPeople });
  const people = data.filter(({ email }) => only === undefined || email === only);
  if (people.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="demo-people">
      <Typography id="demo-people" variant="h2">
        {translate('session.demo_title')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {translate('session.demo_about')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 2 }}>
        {people.map(person => (
          <li key={person.email}>
            <Person person={person} onChoose={onChoose} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

function Person({ person, onChoose }: { person: DemoPerson; onChoose: (email: string) => void }) {
  const translate = useTranslate();
  const titles = [
    choiceWord(translate, 'Role', person.role),
    ...person.designations.map(held => choiceWord(translate, 'Designation', held)),
  ];
  return (
    <ButtonBase
      data-person={person.email}
      onClick={() => onChoose(person.email)}
      sx={{
        display: 'block',
        width: '100%',
        textAlign: 'left',
        p: 3,
        border: 1,
        borderColor: t => t.palette.tones.edge,
        borderRadius: 1,
        '&:hover': { bgcolor: t => t.palette.tones.accentWash },
      }}
    >
      <Typography component="span" sx={{ fontWeight: 600, display: 'block' }}>
        {person.name}
      </Typography>
      <Typography component="span" sx={{ display: 'block' }}>
        {titles.join(', ')}
      </Typography>
      <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
        {person.blurb ?? translate(`blurbs.${person.role}`)}
      </Typography>
    </ButtonBase>
  );
}
