import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { App } from '../app.ts';
import { currentProfile } from '../organisation-profile/current-profile.ts';
import { answersOf, inputOf, problemsFrom, problemsIn } from './answers.ts';
import { formPage, receiptPage, TRAP, type FormView } from './complaint-pages.ts';
import { FormTokens } from './form-token.ts';
import { submit } from './submit.ts';

/**
 * `GET` and `POST /complain`: the public complaint form (CP-1), without an account, a session, a cookie or JavaScript.
 * Sending the same page twice makes one complaint; whatever is refused comes back with everything typed.
 */
export function complaintForm(app: App, schema: GraphQLSchema, secret: string): Router {
  const tokens = new FormTokens(secret);
  const profile = () => currentProfile(app.orm.em.fork());
  const again = async (
    res: Response,
    status: number,
    view: Omit<FormView, 'token'>,
    token = tokens.issue(app.clock.now()),
  ) => {
    res
      .status(status)
      .type('html')
      .send(formPage(await profile(), { ...view, token }));
  };
  const router = Router();
  router.get('/', (_, res) => again(res, 200, {}));
  router.post(
    '/',
    express.urlencoded({ extended: false, limit: '200kb' }),
    async (req: Request, res: Response) => {
      const body = (req.body ?? {}) as Record<string, unknown>;
      const answers = answersOf(body);
      const token = tokens.read(String(body.token), app.clock.now());
      // Never dropped in silence: a browser may have filled the trap in for an honest person.
      if (body[TRAP])
        return again(res, 400, {
          answers,
          message: 'One field of this page must stay empty. We have emptied it: please send the page again.',
        });
      if (token.state !== 'valid')
        return again(res, 400, {
          answers,
          message: 'This page was open for too long. Nothing that you typed is lost: please send it again.',
        });
      const problems = problemsIn(answers);
      if (Object.keys(problems).length > 0) return again(res, 400, { answers, problems }, String(body.token));
      const outcome = await submit(
        app,
        schema,
        { req, res },
        { input: inputOf(answers), requestId: token.requestId },
      );
      if ('code' in outcome)
        return void res.type('html').send(receiptPage(await profile(), outcome.code, answers.email !== ''));
      const { refused, fields, retryAfter } = outcome;
      if (Object.keys(fields).length > 0)
        return again(res, 400, { answers, problems: problemsFrom(fields) }, String(body.token));
      return again(
        res,
        refused === 'RATE_LIMITED' ? 429 : 500,
        { answers, message: apology(refused, retryAfter) },
        String(body.token),
      );
    },
  );
  const tooLong: ErrorRequestHandler = (error, _req, res, next) => {
    if ((error as { status?: number }).status !== 413) return next(error);
    return again(res, 413, {
      message: 'What you sent is too long for this page. Please shorten it, or send it by e-mail or post.',
    });
  };
  router.use(tooLong);
  return router;
}

function apology(refused: string, retryAfter: number | undefined): string {
  if (refused !== 'RATE_LIMITED')
    return 'Something went wrong on our side. Nothing that you typed is lost: please try again, or use one of the other ways below.';
  return `Many complaints have been sent from where you are. Please try again in ${Math.ceil((retryAfter ?? 60) / 60)} minutes, or use one of the other ways below.`;
}
