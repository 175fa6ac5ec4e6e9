/** What a function of {@link disposalFunction} destroys. */
interface Destroyed {
  /** Name of the function, such as `dispose_web_enquiry`. */
  name: string;
  /** The kind of the run's items, such as WEB_ENQUIRY. */
  kind: string;
  /** The kind of record, such as WebEnquiry: whose trail loses its values. */
  subject: string;
  table: string;
  /** SQL of the London day from which the period runs, on a row of the table: a row in use again since is left alone. */
  trigger: string;
  /** Of the row these fields alone, column by field; what each becomes in SQL. Without it the row goes, with its notes, files and letters. */
  blank?: Readonly<Record<string, { field: string; becomes: string }>>;
}

/**
 * The owner's function by which one kind of record is destroyed, and the only way: the application's role deletes
 * nothing. It takes an item of a run that two people approved and that is being carried out (`disposable_item`), and
 * takes the values out of the trail, whose chain still verifies. What it answers for the same arguments never changes.
 */
export function disposalFunction({ name, kind, subject, table, trigger, blank }: Destroyed): string {
  const which = `where id = one.record_id::uuid and ${trigger} = one.trigger_day`;
  const set = Object.entries(blank ?? {}).map(([column, { becomes }]) => `"${column}" = ${becomes}`);
  const fields = Object.values(blank ?? {}).map(({ field }) => `'${field}'`);
  const destroy = blank
    ? `update "${table}" set ${set.join(', ')}, version = version + 1, updated_at = now() ${which};`
    : `delete from "${table}" ${which};`;
  const forget = blank
    ? `perform forget_values('${subject}', one.record_id, array[${fields.join(', ')}]);`
    : `perform forget_record('${subject}', one.record_id);`;
  return `create or replace function ${name}(_item uuid, _at timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    declare one record;
    begin
      select record_id, trigger_day into one from disposable_item(_item, '${kind}');
      ${destroy}
      if not found then
        raise exception 'item % is not due any more', _item using errcode = 'object_not_in_prerequisite_state';
      end if;
      ${forget}
      perform item_disposed(_item, _at, 1);
    end $$;
    revoke all on function ${name}(uuid, timestamptz) from public;
    grant execute on function ${name}(uuid, timestamptz) to wellkept_app;`;
}
