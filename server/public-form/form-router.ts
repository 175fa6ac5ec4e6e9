import express, { Router, type ErrorRequestHandler, type RequestHandler, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { App } from '../app.ts';
import { currentProfile } from '../organisation-profile/current-profile.ts';
import { answersOf, problemsFrom, problemsIn, type Answers } from './answers.ts';
import { formPage, receiptPage, TRAP, type FormView } from './form-page.ts';
import { FormTokens } from './form-token.ts';
import type { PublicForm } from './form.ts';
import { submit, type Refused } from './submit.ts';

/** What the page says about the whole submission. */
const SAID = {
  trapped: 'One field of this page must stay empty. We have emptied it: please send the page again.',
  expired: 'This page was open for too long. Nothing that you typed is lost: please send it again.',
  tooLong: 'What you sent is too long for this page. Please shorten it, or send it by e-mail or post.',
  failed:
    'Something went wrong on our side. Nothing that you typed is lost: please try again, or use one of the other ways below.',
};

/**
 * `GET` and `POST` of a public form, without an account, a session, a cookie or JavaScript. Sending the same page twice
 * makes one record; whatever is refused comes back with everything typed.
 */
export function formRouter(app: App, schema: GraphQLSchema, secret: string, form: PublicForm): Router {
  const tokens = new FormTokens(secret);
  const show = async (res: Response, status: number, view: Partial<FormView>) => {
    const em = app.orm.em.fork();
    const profile = await currentProfile(em);
    const below = await form.below(profile, em);
    const page = formPage(form, profile, below, { token: tokens.issue(app.clock.now()), ...view });
    res.status(status).type('html').send(page);
  };
  const take: RequestHandler = async (req, res) => {
    const body = (req.body ?? {}) as Record<string, unknown>;
    const answers = answersOf(form, body);
    const token = String(body.token);
    const page = tokens.read(token, app.clock.now());
    // Never dropped in silence: a browser may have filled the trap in for an honest person.
    if (body[TRAP]) return show(res, 400, { answers, message: SAID.trapped });
    if (page.state !== 'valid') return show(res, 400, { answers, message: SAID.expired });
    const problems = problemsIn(form, answers);
    if (Object.keys(problems).length > 0) return show(res, 400, { answers, problems, token });
    const variables = { input: form.inputOf(answers), requestId: page.requestId };
    const outcome = await submit(app, schema, { req, res }, form.mutation, variables);
    if ('refused' in outcome)
      return show(res, statusOf(outcome), { ...viewOf(form, outcome, answers), token });
    const profile = await currentProfile(app.orm.em.fork());
    res.type('html').send(receiptPage(form, profile, outcome.code, answers));
  };
  const tooLong: ErrorRequestHandler = (error, _req, res, next) =>
    (error as { status?: number }).status === 413 ? show(res, 413, { message: SAID.tooLong }) : next(error);
  return Router()
    .get('/', (_, res) => show(res, 200, {}))
    .post('/', express.urlencoded({ extended: false, limit: '200kb' }), take)
    .use(tooLong);
}

function statusOf({ refused, fields }: Refused): number {
  if (refused === 'RATE_LIMITED') return 429;
  return Object.keys(fields).length > 0 ? 400 : 500;
}

function viewOf(
  form: PublicForm,
  { refused, fields, retryAfter = 60 }: Refused,
  answers: Answers,
): Partial<FormView> {
  if (Object.keys(fields).length > 0) return { answers, problems: problemsFrom(form, fields) };
  if (refused !== 'RATE_LIMITED') return { answers, message: SAID.failed };
  const minutes = Math.ceil(retryAfter / 60);
  const message = `${form.tooMany} Please try again in ${minutes} minutes, or use one of the other ways below.`;
  return { answers, message };
}
