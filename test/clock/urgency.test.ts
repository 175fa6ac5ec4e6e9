import { reviewDates, reviewOverdue } from '../../server/clock/review.ts';
import { deadlineUrgency, reviewUrgency } from '../../server/clock/urgency.ts';

test('a deadline is red on its day and amber five working days before', () => {
  expect(deadlineUrgency('2026-12-31', '2026-12-31')).toBe('RED');
  expect(deadlineUrgency('2026-12-31', '2027-01-01')).toBe('RED');
  expect(deadlineUrgency('2026-12-31', '2026-12-22')).toBe('AMBER');
  expect(deadlineUrgency('2026-12-31', '2026-12-21')).toBe('NONE');
});

test('a deadline years ahead asks for no bank holidays of its year', () => {
  expect(deadlineUrgency('2033-12-31', '2026-12-22')).toBe('NONE');
});

test('a review is amber within 30 days', () => {
  expect(reviewUrgency('2026-12-31', '2026-11-30')).toBe('NONE');
  expect(reviewUrgency('2026-12-31', '2026-12-01')).toBe('AMBER');
  expect(reviewUrgency('2026-12-31', '2026-12-31')).toBe('RED');
});

test('the next review is twelve months on, opens 60 days before and alerts after 90', () => {
  expect(reviewDates('2024-02-29')).toEqual({
    nextReviewAt: '2025-02-28',
    reviewOpensOn: '2024-12-30',
    overdueAlertFrom: '2025-05-30',
  });
  expect(reviewDates('2026-01-31', 6).nextReviewAt).toBe('2026-07-31');
  expect(reviewOverdue('2026-11-23', '2026-11-23')).toBe(false);
  expect(reviewOverdue('2026-11-22', '2026-11-23')).toBe(true);
});
