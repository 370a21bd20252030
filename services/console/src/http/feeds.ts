import { z } from 'zod';
import { feedOf } from './feed-of.ts';
import { route, type Route } from './route.ts';

const OneFeed = z.object({ token: z.string().max(200) });

/** A subscription's alerts as Atom and JSON feeds: no login, whoever holds the address reads it. A correction is an entry of its own. */
export const feedRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/feeds/:token.atom',
    tag: 'feeds',
    summary: 'A subscription’s alerts and corrections as an Atom feed',
    access: 'anyone',
    params: OneFeed,
    answer: { sent: ['application/atom+xml'] },
    refuses: ['feed.unknown'],
    async handle(call) {
      const feed = await feedOf(call, 'atom');
      call.res.type('application/atom+xml; charset=utf-8').send(feed.atom1());
    },
  }),
  route({
    method: 'get',
    path: '/feeds/:token.json',
    tag: 'feeds',
    summary: 'A subscription’s alerts and corrections as a JSON feed (jsonfeed.org)',
    access: 'anyone',
    params: OneFeed,
    answer: { sent: ['application/feed+json'] },
    refuses: ['feed.unknown'],
    async handle(call) {
      const feed = await feedOf(call, 'json');
      call.res.type('application/feed+json; charset=utf-8').send(feed.json1());
    },
  }),
];
