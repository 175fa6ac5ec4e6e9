import { z } from 'zod';
import { admWindowCloses, checkAdmWindow, reconsideration } from '../adm-window.ts';
import { civilDate, exampleGroup } from './example.ts';

/** ADM_WINDOW (§2.9). */
export const admWindow = exampleGroup(
  z
    .strictObject({
      noticeDelivered: civilDate.nullish(),
      windowCloses: civilDate.nullish(),
      requested: civilDate.nullish(),
    })
    .refine(({ noticeDelivered, windowCloses }) => noticeDelivered || windowCloses, {
      message: 'give "noticeDelivered" or "windowCloses"',
    }),
  ({ noticeDelivered, windowCloses, requested }) => {
    const closes = windowCloses
      ? noticeDelivered
        ? checkAdmWindow(noticeDelivered, windowCloses)
        : windowCloses
      : admWindowCloses(noticeDelivered ?? '');
    const request = requested
      ? reconsideration(closes, requested)
      : { accepted: null, afterWindow: null, responseDue: null };
    return { windowCloses: closes, ...request };
  },
);
