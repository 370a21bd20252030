import { z } from 'zod';
import { openApi } from '../openapi.ts';
import { documentPage } from './document-page.ts';
import { originOf } from './guard.ts';
import { route, type Route } from './route.ts';

/** The console's own description, made from the routes it registers. */
export const documentRoutes = (all: () => readonly Route[]): readonly Route[] => [
  route({
    method: 'get',
    path: '/api/openapi.json',
    tag: 'document',
    summary: 'This document: OpenAPI 3.1',
    access: 'anyone',
    answer: z.record(z.string(), z.unknown()),
    handle: async ({ deps, req }) => openApi(all(), { version: deps.version, server: originOf(req, deps) }),
  }),
  route({
    method: 'get',
    path: '/api',
    tag: 'document',
    summary: 'The same, for people',
    access: 'anyone',
    answer: { sent: ['text/html'] },
    handle: async ({ res }) => void res.type('html').send(documentPage(all())),
  }),
];
