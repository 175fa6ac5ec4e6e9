import { fileTypeFromFile } from 'file-type';
import { createReadStream } from 'node:fs';
import { Refusal } from '../errors.ts';
import { extensionOf } from './file-name.ts';

/** What may be attached, by extension: the type that the content must have (as `file-type` calls it, null for plain text) and how it is served. */
const ALLOWED: Record<string, { content: string | null; mediaType: string }> = {
  pdf: { content: 'pdf', mediaType: 'application/pdf' },
  png: { content: 'png', mediaType: 'image/png' },
  jpg: { content: 'jpg', mediaType: 'image/jpeg' },
  jpeg: { content: 'jpg', mediaType: 'image/jpeg' },
  docx: {
    content: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: { content: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  odt: { content: 'odt', mediaType: 'application/vnd.oasis.opendocument.text' },
  txt: { content: null, mediaType: 'text/plain' },
  csv: { content: null, mediaType: 'text/csv' },
  eml: { content: null, mediaType: 'message/rfc822' },
};

/** The media type of a file whose content is what its name says; FILE_TYPE_NOT_ALLOWED for every other. */
export async function mediaTypeOf(path: string, name: string): Promise<string> {
  const allowed = ALLOWED[extensionOf(name).toLowerCase()];
  const found = await fileTypeFromFile(path);
  const agrees = allowed && (found?.ext ?? null) === allowed.content;
  if (!agrees || (allowed.content === null && !(await isText(path)))) {
    throw new Refusal('FILE_TYPE_NOT_ALLOWED', {
      fields: { file: `is not one of ${Object.keys(ALLOWED).join(', ')}, or not what its name says` },
    });
  }
  return allowed.mediaType;
}

/** Whether no byte is a control character that no text holds, in any encoding that extends ASCII. */
async function isText(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path)) {
    if (
      (chunk as Buffer).some(
        byte => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d,
      )
    )
      return false;
  }
  return true;
}
