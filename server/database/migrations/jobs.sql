-- graphile-worker's own tables, made by its own migrations with the owner's login. The application's role runs the
-- jobs and owns nothing, so it gets the rows (row security is on and has no policy for anybody but the owner).
grant usage on schema graphile_worker to wellkept_app;
grant select on all tables in schema graphile_worker to wellkept_app;
grant insert, update, delete on
  graphile_worker._private_jobs,
  graphile_worker._private_job_queues,
  graphile_worker._private_tasks,
  graphile_worker._private_known_crontabs
to wellkept_app;
create policy wellkept_app on graphile_worker._private_jobs to wellkept_app using (true) with check (true);
create policy wellkept_app on graphile_worker._private_job_queues to wellkept_app using (true) with check (true);
create policy wellkept_app on graphile_worker._private_tasks to wellkept_app using (true) with check (true);
create policy wellkept_app on graphile_worker._private_known_crontabs to wellkept_app using (true) with check (true);

-- A mail's job is committed with the mail; the job holds nothing but its id.
create function outbox_mail_is_sent() returns trigger language plpgsql as $$
begin
  perform graphile_worker.add_job('send-mail', json_build_object('id', new.id), job_key := 'mail ' || new.id);
  return new;
end $$;
create trigger outbox_mail_is_sent after insert on outbox_mail for each row execute function outbox_mail_is_sent();
