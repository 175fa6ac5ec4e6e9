import { Resolver } from 'type-graphql';
import { appendsOf } from '../crud/verbs.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { EqualityNotice, EqualityNoticeFields } from './equality-notice.entity.ts';
import { equalityNoticeWorkflow } from './equality-notice.workflow.ts';
import { recordNotice } from './record-notice.ts';

/** Notices to stop equal-opportunities monitoring (DPA 2018 Sch 1 para 8(5)). */
@Resolver(() => EqualityNotice)
export class EqualityNoticeResolver extends appendsOf(
  EqualityNotice,
  EqualityNoticeFields,
  'equalityNotices',
  { creating: recordNotice },
) {}

/** What becomes of a notice. */
@Resolver(() => EqualityNotice)
export class EqualityNoticeEvents extends eventsOf(equalityNoticeWorkflow) {}
