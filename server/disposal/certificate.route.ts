import { isUUID } from 'class-validator';
import type { Request, RequestHandler, Response } from 'express';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { LetterFormat } from '../letter/letter.entity.ts';
import { renderPdf } from '../letter/render-pdf.ts';
import { currentProfile } from '../organisation-profile/current-profile.ts';
import { User } from '../user/user.entity.ts';
import { certificateDocument } from './certificate-document.ts';
import { DestructionCertificate } from './destruction-certificate.entity.ts';
import { RetentionRunItem } from './retention-run-item.entity.ts';

/** More stubs than these are not printed: the run lists them all. */
const MOST_STUBS = 500;

/** `GET /certificates/:id.pdf`: a certificate of destruction on paper; NOT_FOUND for whoever may not read it. */
export function certificatePdf(
  contextOf: (req: Request, res: Response) => Promise<Context>,
): RequestHandler<{ id: string }> {
  return async (req, res) => {
    const context = await contextOf(req as Request, res);
    try {
      context.signedIn();
      const em = await context.reader();
      const { id } = req.params;
      const certificate = isUUID(id) ? await em.findOne(DestructionCertificate, { id }) : null;
      if (!certificate) throw new Refusal('NOT_FOUND');
      const pdf = await rendered(em, certificate);
      res.setHeader('Content-Type', 'application/pdf');
      res.setHeader('Content-Disposition', `inline; filename="${certificate.reference}.pdf"`);
      res.end(pdf);
    } finally {
      await context.endReading();
    }
  };
}

async function rendered(em: SqlEntityManager, certificate: DestructionCertificate): Promise<Uint8Array> {
  const stubs = await em.find(
    RetentionRunItem,
    { certificate: certificate.id },
    { orderBy: { id: 'ASC' }, limit: MOST_STUBS },
  );
  const people = [certificate.submittedBy, certificate.approvedBy, certificate.executedBy];
  // Unscoped: the paper names who signed, whoever prints it.
  const users = await em.find(User, { id: { $in: people.filter(id => id !== null) } }, { filters: false });
  const named = (id: string | null) => users.find(user => user.id === id)?.displayName ?? null;
  const signed = {
    submittedBy: named(certificate.submittedBy)!,
    approvedBy: named(certificate.approvedBy)!,
    executedBy: named(certificate.executedBy),
  };
  return renderPdf(certificateDocument(certificate, signed, stubs), {
    profile: await currentProfile(em),
    recipient: { name: 'For the records' },
    reference: certificate.reference,
    writtenAt: certificate.issuedAt,
    format: LetterFormat.STANDARD,
  });
}
