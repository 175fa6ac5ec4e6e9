import DeleteSweepOutlined from '@mui/icons-material/DeleteSweepOutlined';
import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined';
import {
  DestructionCertificateListDocument,
  DestructionCertificateOneDocument,
  RetentionRunCreateDocument,
  RetentionRunListDocument,
  RetentionRunOneDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
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
  list: fetched(() => import('./RetentionRunList.tsx').then(m => m.RetentionRunList)),
  show: fetched(() => import('./RetentionRunShow.tsx').then(m => m.RetentionRunShow)),
  create: fetched(() => import('./RetentionRunCreate.tsx').then(m => m.RetentionRunCreate)),
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
  list: fetched(() => import('./DestructionCertificateList.tsx').then(m => m.DestructionCertificateList)),
  show: fetched(() => import('./DestructionCertificateShow.tsx').then(m => m.DestructionCertificateShow)),
  words: disposalWords,
};
