-- Notes and attachments are added, never changed.
revoke update on note, attachment from wellkept_app;
create index note_record on note (record_id);
create index attachment_record on attachment (record_id);
create index attachment_content on attachment (content_hash);
