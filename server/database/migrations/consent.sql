-- A question has one last answer at every moment, whoever records at once.
create unique index consent_record_latest
  on consent_record (client_id, code, coalesce(recipient_id, '00000000-0000-0000-0000-000000000000'))
  where latest;
create index consent_record_by_refresh on consent_record (status, refresh_due);
-- One wording of a question is in use, and its editions are known by their numbers.
create unique index consent_question_in_use on consent_question (code) where status = 'IN_USE';
create unique index consent_question_edition on consent_question (code, edition);
