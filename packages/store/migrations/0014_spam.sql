-- serves listClaims and countViews, view spam
create index claims_spam on claims (score desc, order_at, id) where spam and merged_into is null;
