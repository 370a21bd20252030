import { EvidenceImport, EvidencePage, EvidenceQuery } from '@vigie/contracts/rest/evidence';
import { countEvidence, saveEvidence } from '@vigie/store/evidence';
import { partsOf } from '@vigie/store/evidence-of-claim';
import { nearEvidence } from '@vigie/store/near-evidence';
import { parseClaimReviews } from '@vigie/store/parse-claim-review';
import { route, type Route } from './route.ts';

/** The most problems that an answer lists; the rest are counted by their absence from `added` and `updated`. */
const PROBLEMS_SHOWN = 1_000;

/** Earlier fact-checks: brought in as ClaimReview, found by words and meaning. */
export const evidenceRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/api/evidence',
    tag: 'evidence',
    summary: 'How many fact-checks are held, and those nearest to some words',
    access: 'signed-in',
    query: EvidenceQuery,
    answer: EvidencePage,
    async handle({ deps, query: { q, limit } }) {
      const count = await countEvidence(deps.database);
      if (q.trim() === '') return { count, evidence: [] };
      const [vector, parts] = await Promise.all([deps.embedQuery(q), partsOf(q, deps.embedQuery)]);
      return { count, evidence: await nearEvidence(deps.database, { sentence: q, vector, parts, limit }) };
    },
  }),
  route({
    method: 'post',
    path: '/api/evidence',
    tag: 'evidence',
    summary: 'Bring fact-checks in: schema.org ClaimReview as JSON, NDJSON or a DataFeed',
    access: ['fact-checker'],
    text: { text: ['application/json', 'application/ld+json', 'application/x-ndjson', 'text/plain'], limit: '32mb' },
    answer: EvidenceImport,
    status: 201,
    async handle({ deps, body }) {
      const { evidence, problems } = parseClaimReviews(typeof body === 'string' ? body : '');
      const saved = await saveEvidence(deps.database, evidence);
      deps.evidenceCame();
      return { ...saved, problems: problems.slice(0, PROBLEMS_SHOWN) };
    },
  }),
];
