import { isUUID } from 'class-validator';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { followed } from '../access/narrative.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { attach } from './attach.ts';
import { Attachment } from './attachment.entity.ts';
import type { Env } from '../env.ts';
import { incomingFolder } from './incoming.ts';
import { receive } from './receive.ts';
import { openStore, type FileStore } from './store.ts';

type ContextOf = (req: Request, res: Response) => Promise<Context>;
type OfRecord = { subject: string; id: string };

/** `POST /files/:subject/:id` adds a file to a record, `GET /files/:id` gives it back; both as the record's narrative allows. */
export function files(env: Env, contextOf: ContextOf): Router {
  const store = openStore(env);
  const router = Router();
  router.post('/:subject/:id', upload(store, incomingFolder(env.DATA_DIR), contextOf));
  router.get('/:id', download(store, contextOf));
  return router;
}

function upload(store: FileStore, incoming: string, contextOf: ContextOf): RequestHandler<OfRecord> {
  return async (req, res) => {
    // A form of another site cannot send this header (CSRF).
    if (!req.headers['apollo-require-preflight']) throw new Refusal('FORBIDDEN');
    const request = req as unknown as Request;
    const context = await contextOf(request, res);
    const { subject, id } = req.params;
    // Before anything is read, and without keeping the transaction while a slow line sends.
    await context
      .reader()
      .then(em => followed(context, em, subject, id))
      .finally(() => context.endReading());
    const received = await receive(request, incoming);
    const attachmentId = await attach(context, store, subject, id, received).finally(() =>
      rm(received.path, { force: true }),
    );
    res.status(201).json({ id: attachmentId });
  };
}

function download(store: FileStore, contextOf: ContextOf): RequestHandler<{ id: string }> {
  return async (req, res) => {
    const context = await contextOf(req as unknown as Request, res);
    const attachment = await find(context, req.params.id).finally(() => context.endReading());
    await send(attachment, store, res);
  };
}

/** The attachment, where its record may be followed; NOT_FOUND otherwise, existing or not. */
async function find(context: Context, id: string): Promise<Attachment> {
  context.signedIn();
  if (!isUUID(id)) throw new Refusal('NOT_FOUND');
  const em = await context.reader();
  // Unscoped: the record decides, an attachment has no rules of its own.
  const attachment = await em.findOne(Attachment, { id }, { filters: false });
  if (!attachment) throw new Refusal('NOT_FOUND');
  await followed(context, em, attachment.subject, attachment.recordId);
  return attachment;
}

async function send(
  { fileName, mediaType, bytes, contentHash }: Attachment,
  store: FileStore,
  res: Response,
): Promise<void> {
  const content = await store.read(contentHash);
  res.attachment(fileName);
  res.setHeader('Content-Type', mediaType);
  res.setHeader('Content-Length', bytes);
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  await pipeline(content, res).catch((error: NodeJS.ErrnoException) => {
    // Who hangs up in the middle wants no answer.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
