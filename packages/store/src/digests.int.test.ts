import { usePostgres } from '@vigie/testkit/database';

// The same suite once more, on a real PostgreSQL: the two adapters are one contract.
await usePostgres();
await import('./digests.test.ts');
