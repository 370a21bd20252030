-- Where claims went that were merged away, as alerts read of it: their reader may be ahead of the one that keeps `claims`, and a
-- verdict given meanwhile must find whoever was alerted.
create table followed_claims (
  claim text primary key,
  into_claim text not null
);
-- serves alertsAbout and lastAlerts: what was merged into a claim
create index followed_claims_by_into on followed_claims (into_claim);

insert into followed_claims (claim, into_claim) select id, merged_into from claims where merged_into is not null;

-- serves alertsAbout: the corrections that name an alert, whatever claim they speak of
create index alerts_corrections on alerts (subscription) where kind = 'correction';
