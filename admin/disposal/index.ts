import DeleteSweepOutlined from '@mui/icons-material/DeleteSweepOutlined';
import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined';
import { lazy } from 'react';
import {
  DestructionCertificateListDocument,
  DestructionCertificateOneDocument,
  RetentionRunCreateDocument,
  RetentionRunListDocument,
  RetentionRunOneDocument,
} from '../../schema/generated/graphql.ts';
import type { Registration } from '../core/register.ts';
import { disposalWords } from './words.ts';

/** Disposal runs in the panel. */
export const retentionRun: Registration = {
  name: 'retentionRuns',
  subject: 'RetentionRun',
  group: 'retention',
  icon: DeleteSweepOutlined,
  recordRepresentation: 'reference',
  documents: {
    list: RetentionRunListDocument,
    one: RetentionRunOneDocument,
    create: RetentionRunCreateDocument,
  },
  list: lazy(() => import('./RetentionRunList.tsx').then(m => ({ default: m.RetentionRunList }))),
  show: lazy(() => import('./RetentionRunShow.tsx').then(m => ({ default: m.RetentionRunShow }))),
  create: lazy(() => import('./RetentionRunCreate.tsx').then(m => ({ default: m.RetentionRunCreate }))),
  words: disposalWords,
};

/** Certificates of destruction in the panel. */
export const destructionCertificate: Registration = {
  name: 'destructionCertificates',
  subject: 'DestructionCertificate',
  group: 'retention',
  icon: VerifiedOutlined,
  recordRepresentation: 'reference',
  documents: { list: DestructionCertificateListDocument, one: DestructionCertificateOneDocument },
  list: lazy(() =>
    import('./DestructionCertificateList.tsx').then(m => ({ default: m.DestructionCertificateList })),
  ),
  show: lazy(() =>
    import('./DestructionCertificateShow.tsx').then(m => ({ default: m.DestructionCertificateShow })),
  ),
  words: disposalWords,
};
