import AssessmentOutlined from '@mui/icons-material/AssessmentOutlined';
import DiversityOutlined from '@mui/icons-material/Diversity3Outlined';
import EventRepeatOutlined from '@mui/icons-material/EventRepeatOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined';
import MasksOutlined from '@mui/icons-material/TheaterComedyOutlined';
import ListAltOutlined from '@mui/icons-material/ListAltOutlined';
import Inventory2Outlined from '@mui/icons-material/Inventory2Outlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import type { ComponentType } from 'react';
import { fetched } from '../core/fetched.tsx';
import type { PageRegistration } from '../core/register.ts';
import { pseudonymisedWords } from './pseudonymised-words.ts';
import { reportWords } from './words.ts';

type Pages = typeof import('./ReportPage.tsx');

function report(code: string, icon: ComponentType, page: (pages: Pages) => ComponentType): PageRegistration {
  return {
    path: `/report/${code}`,
    label: `pages.report.${code}.title`,
    group: 'reports',
    icon,
    element: fetched(async () => page(await import('./ReportPage.tsx'))),
    needs: { action: 'read', subject: `Report${code}` },
    words: reportWords,
  };
}

/** The reports (§5), each for whom the rules let read it. */
export const reports: readonly PageRegistration[] = [
  report('R01', AssessmentOutlined, pages => pages.ComplaintReport),
  report('R03', HowToRegOutlined, pages => pages.ConsentReport),
  report('R04', HandshakeOutlined, pages => pages.RegisterReport),
  report('R07', DiversityOutlined, pages => pages.EqualityReport),
  report('R09', VisibilityOutlined, pages => pages.AccessReport),
  report('R13', ListAltOutlined, pages => pages.ProcessingRecord),
  report('R16', Inventory2Outlined, pages => pages.PaperReport),
  report('R18', EventRepeatOutlined, pages => pages.ReviewCalendar),
  {
    path: '/report/P01',
    label: 'pages.report.P01.title',
    group: 'reports',
    icon: MasksOutlined,
    element: fetched(async () => (await import('./PseudonymisedPage.tsx')).PseudonymisedPage),
    needs: { action: 'read', subject: 'PseudonymisedClient' },
    words: pseudonymisedWords,
  },
];
