-- Which earlier claim a claim brings back.

alter table claims add column return_of text;

-- serves readClaimPage: the later claims that brought this one back
create index claims_by_return on claims (return_of, first_post_at) where return_of is not null;
