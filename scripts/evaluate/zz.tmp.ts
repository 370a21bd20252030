import { evaluate, parseOptions } from './main.ts';
import { embeddings } from './embeddings.ts'; import { translation } from './translation.ts'; import { neighbours } from './neighbours.ts'; import { retrieval } from './retrieval.ts';
const T={embeddings,translation,neighbours,retrieval}; const [n,...a]=process.argv.slice(2);
const r=await evaluate(T[n as keyof typeof T],parseOptions(a)); delete (r as any).inputs; console.log(JSON.stringify(r));
