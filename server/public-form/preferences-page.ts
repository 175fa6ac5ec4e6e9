import { randomUUID } from 'node:crypto';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import type { App } from '../app.ts';
import { tokenHash } from '../auth/token.ts';
import { Channel } from '../client/client.vocabulary.ts';
import { ASKED, recordByLink, shownBy, type Sent } from '../communication/by-link.ts';
import { contactKeys } from '../communication/contact-key.ts';
import { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { currentProfile } from '../organisation-profile/current-profile.ts';
import { asSystem } from '../system.ts';
import { FormTokens } from './form-token.ts';
import {
  noSuchLinkHtml,
  preferencesPageHtml,
  STOP,
  waitHtml,
  WITHDRAW,
  type PreferencesView,
} from './preferences-html.ts';

const SAID = {
  saved: 'Saved. This holds from now on.',
  withdrawn: 'Withdrawn, from now on.',
  stopped: 'All marketing has stopped, from now on and for good.',
  expired: 'This page was open for too long, and nothing was changed. Please choose again and save.',
};

/**
 * `GET` and `POST /preferences/:token`: a person's own preferences, without an account, a session, a cookie or JavaScript
 * (S47, S103). The link is the key, so that no other site can send anything here; the hidden token of a page belongs to
 * its link and makes what is sent twice happen once. Looking changes nothing: mail programs look at links by themselves.
 */
export function preferencesPage(app: App): Router {
  const profile = () => currentProfile(app.orm.em.fork());
  const tokensOf = (link: string) => new FormTokens(`${contactKeys().page}${tokenHash(link)}`);
  const show = async (res: Response, link: string, view: Omit<PreferencesView, 'token'>) => {
    const token = tokensOf(link).issue(app.clock.now());
    res.status(view.said?.done === false ? 400 : 200);
    res.type('html').send(preferencesPageHtml(await profile(), { ...view, token }));
  };
  const refuse = async (res: Response) =>
    res
      .status(404)
      .type('html')
      .send(noSuchLinkHtml(await profile()));
  const shownNow = (link: string) => asSystem(app, 'look at preferences', em => shownBy(app, em, link));

  const look: RequestHandler<{ link: string }> = async ({ params: { link } }, res) => {
    const shown = await shownNow(link);
    return shown ? show(res, link, { shown }) : refuse(res);
  };
  const take: RequestHandler<{ link: string }> = async (req, res) => {
    const { link } = req.params;
    const body = (req.body ?? {}) as Record<string, unknown>;
    const page = tokensOf(link).read(String(body.token), app.clock.now());
    if (page.state !== 'valid') {
      const shown = await shownNow(link);
      return shown ? show(res, link, { shown, said: { done: false, text: SAID.expired } }) : refuse(res);
    }
    const sent = sentIn(body);
    const context = new Context(app, null, randomUUID(), { req: req as unknown as Request, res });
    const shown = await recordByLink(context, link, sent, page.requestId);
    const text = SAID[sent.stopMarketing ? 'stopped' : sent.withdrawn ? 'withdrawn' : 'saved'];
    return shown ? show(res, link, { shown, said: { done: true, text } }) : refuse(res);
  };
  const counted: RequestHandler = async (req, res, next) => {
    const wait = await app.throttle.personalLink(req.ip ?? '').then(() => null, waitOf);
    if (wait === null) return next();
    res
      .status(429)
      .type('html')
      .send(waitHtml(await profile(), wait));
  };
  return Router()
    .use(counted)
    .get('/:link', look)
    .post('/:link', express.urlencoded({ extended: false, limit: '20kb' }), take);
}

/** What was chosen; whatever the page does not ask counts as not said. */
function sentIn(body: Record<string, unknown>): Sent {
  const answers = ASKED.flatMap(category =>
    Object.values(Channel).flatMap(channel => {
      const said = body[`${category}.${channel}`];
      return said === 'yes' || said === 'no' ? [{ category, channel, allowed: said === 'yes' }] : [];
    }),
  );
  const withdrawn = body[WITHDRAW];
  return {
    answers,
    stopMarketing: body[STOP] === 'yes',
    withdrawn: typeof withdrawn === 'string' ? withdrawn : null,
  };
}

function waitOf(refused: unknown): number {
  if (!(refused instanceof Refusal)) throw refused;
  return Number(refused.extensions.retryAfter);
}
