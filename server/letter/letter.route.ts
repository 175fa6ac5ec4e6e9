import { isUUID } from 'class-validator';
import type { Request, RequestHandler, Response } from 'express';
import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { letterAccess } from './letter-access.ts';
import { Letter } from './letter.entity.ts';

/** `GET /letters/:id.pdf`: the letter as it was rendered; NOT_FOUND for whoever may not have it, existing or not. */
export function letterPdf(
  contextOf: (req: Request, res: Response) => Promise<Context>,
): RequestHandler<{ id: string }> {
  return async (req, res) => {
    const context = await contextOf(req as Request, res);
    try {
      const letter = await find(context, req.params.id);
      res.setHeader('Content-Type', 'application/pdf');
      res.setHeader('Content-Disposition', `inline; filename="${letter.reference}-${letter.template}.pdf"`);
      res.end(letter.pdf);
    } finally {
      await context.endReading();
    }
  };
}

async function find(context: Context, id: string): Promise<Letter> {
  context.signedIn();
  if (!isUUID(id)) throw new Refusal('NOT_FOUND');
  const em = await context.reader();
  // Unscoped: the record decides, a letter has no rules of its own.
  const letter = await em.findOne(Letter, { id }, { filters: false, populate: ['pdf'] });
  if (!letter) throw new Refusal('NOT_FOUND');
  const { recipient } = await letterAccess(context, letter.subject, letter.recordId);
  if (!recipient) throw new Refusal('NOT_FOUND');
  const hash = createHash('sha256').update(letter.pdf).digest('hex');
  if (hash !== letter.contentHash) throw new Error(`letter ${id} is not what was sent`);
  return letter;
}
