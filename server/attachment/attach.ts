import { followed } from '../access/narrative.ts';
import type { Context } from '../context.ts';
import { containsCardNumber } from '../crud/card-number.ts';
import { hold } from '../crud/lock.ts';
import { Refusal } from '../errors.ts';
import { Attachment } from './attachment.entity.ts';
import { mediaTypeOf } from './media-type.ts';
import type { Received } from './receive.ts';
import type { FileStore } from './store.ts';

/** Attaches a received file to a record and answers the attachment's id. The file is in its place when the row is committed, and gone where it is not. */
export async function attach(
  context: Context,
  store: FileStore,
  subject: string,
  recordId: string,
  received: Received,
): Promise<string> {
  const { path, fileName, bytes, contentHash } = received;
  if (containsCardNumber(fileName)) throw new Refusal('CARD_NUMBER_FORBIDDEN');
  const mediaType = await mediaTypeOf(path, fileName);
  const addedBy = context.signedIn().id;
  try {
    return await context.write('attach', async em => {
      // Again: the rights may have changed while the file arrived.
      await followed(context, em, subject, recordId);
      await hold(em, `file ${contentHash}`);
      const row = {
        subject,
        recordId,
        fileName,
        mediaType,
        bytes,
        contentHash,
        addedBy,
        createdAt: context.app.clock.now(),
      };
      const attachment = em.create(Attachment, row as never) as Attachment;
      await em.persist(attachment).flush();
      await store.place(path, contentHash);
      return attachment.id;
    });
  } catch (error) {
    await removeUnused(context, store, contentHash);
    throw error;
  }
}

/** Removes a file that no row names; under the lock, since another upload of the same content may just be placing it. */
async function removeUnused(context: Context, store: FileStore, contentHash: string): Promise<void> {
  await context.app.orm.em.fork().transactional(async em => {
    await hold(em, `file ${contentHash}`);
    if ((await em.count(Attachment, { contentHash })) === 0) await store.remove(contentHash);
  });
}
