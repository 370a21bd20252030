-- Claims that asked for a flag when the hour's budget was spent.

-- serves listClaims and countViews, view over-budget
create index claims_held_back on claims (score desc, order_at, id)
  where flagged_at is null and (snapshot ->> 'heldBack') is not null;
