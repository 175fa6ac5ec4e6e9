import { ImportTemplateDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { ApiError, type Refused } from '../core/api-error.ts';

/** Sends a file to be checked; answers the id of the run. Throws ApiError with the field `file`. */
export async function uploadImport(resource: string, file: File): Promise<string> {
  const response = await fetch(`/imports/${resource}?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true', 'content-type': 'text/csv' },
    body: file,
  }).catch(() => {
    throw new ApiError('CONNECTION_LOST');
  });
  const body = (await response.json()) as { id?: string; errors?: Refused[] };
  if (!body.id) throw ApiError.of(body.errors?.[0] ?? {});
  return body.id;
}

/** Hands the template to the person as a file. */
export async function downloadTemplate(resource: string): Promise<void> {
  const { importTemplate } = (await ask(ImportTemplateDocument, { resource })).data;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([importTemplate], { type: 'text/csv' }));
  link.download = `${resource}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
