import ChecklistOutlined from '@mui/icons-material/ChecklistOutlined';
import FilterAltOutlined from '@mui/icons-material/FilterAltOutlined';
import type { ComponentType } from 'react';
import {
  DataItemDefinitionListDocument,
  DataItemDefinitionOneDocument,
  DataItemDefinitionUpdateDocument,
  MinimisationReviewListDocument,
  MinimisationReviewOneDocument,
} from '../../schema/generated/graphql.ts';
import { fetched } from '../core/fetched.tsx';
import type { Registration } from '../core/register.ts';
import { minimisationReviewWords } from './review-words.ts';
import { dataItemWords } from './words.ts';

type Pages = typeof import('./DataItemPages.tsx');
const page = (name: keyof Pages) =>
  fetched(() => import('./DataItemPages.tsx').then(m => m[name] as ComponentType));

/** What is collected about people, item by item, in the panel. */
export const dataItem: Registration = {
  name: 'dataItems',
  subject: 'DataItemDefinition',
  group: 'registers',
  icon: FilterAltOutlined,
  recordRepresentation: 'title',
  documents: {
    list: DataItemDefinitionListDocument,
    one: DataItemDefinitionOneDocument,
    update: DataItemDefinitionUpdateDocument,
  },
  list: page('DataItemList'),
  show: page('DataItemShow'),
  edit: page('DataItemEdit'),
  changeable: ({ status }) => status !== 'REMOVED',
  words: dataItemWords,
};

/** The yearly reviews of it, record by record. */
export const minimisationReview: Registration = {
  name: 'minimisationReviews',
  subject: 'MinimisationReview',
  group: 'registers',
  icon: ChecklistOutlined,
  recordRepresentation: 'title',
  documents: { list: MinimisationReviewListDocument, one: MinimisationReviewOneDocument },
  list: fetched(() => import('./ReviewPages.tsx').then(m => m.ReviewList)),
  show: fetched(() => import('./ReviewPages.tsx').then(m => m.ReviewShow)),
  words: minimisationReviewWords,
};
