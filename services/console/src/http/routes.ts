import { claimRoutes } from './claims.ts';
import { deliveryRoutes } from './deliveries.ts';
import { documentRoutes } from './document.ts';
import { evidenceRoutes } from './evidence.ts';
import { feedRoutes } from './feeds.ts';
import { houseRoutes } from './house.ts';
import { lockRoutes } from './locks.ts';
import { proposalRoutes } from './proposals.ts';
import { queueRoutes } from './queues.ts';
import { reviewRoutes } from './reviews.ts';
import type { Route } from './route.ts';
import { searchRoutes } from './search.ts';
import { entranceRoutes } from './entrances.ts';
import { sessionRoutes } from './session.ts';
import { subscriptionWayRoutes } from './subscription-ways.ts';
import { subscriptionRoutes } from './subscriptions.ts';
import { userRoutes } from './users.ts';

/** Every route of the console: what the app registers is what the OpenAPI document and the contracts page tell. */
export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...entranceRoutes,
  ...userRoutes,
  ...claimRoutes,
  ...queueRoutes,
  ...lockRoutes,
  ...reviewRoutes,
  ...proposalRoutes,
  ...searchRoutes,
  ...evidenceRoutes,
  ...subscriptionRoutes,
  ...subscriptionWayRoutes,
  ...deliveryRoutes,
  ...feedRoutes,
  ...houseRoutes,
  ...documentRoutes(() => routes),
];
