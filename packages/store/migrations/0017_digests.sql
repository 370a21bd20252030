-- A subscription may be told once an hour or once a day: {"every": "hour"} or {"every": "day", "at": "08:30", "timeZone": "Europe/Paris"}.

alter table subscriptions add column digest jsonb;

-- A delivery in the state 'held' waits for the digest that is due at next_attempt_at; in the state 'gathered' it left with the delivery
-- named here, which is a digest.
alter table deliveries add column gathered_into text references deliveries (id);

-- serves gatherDigests
create index deliveries_held on deliveries (next_attempt_at) where state = 'held';
-- serves dueDeliveries and listDeliveries: what a digest carries
create index deliveries_gathered on deliveries (gathered_into, position) where gathered_into is not null;
