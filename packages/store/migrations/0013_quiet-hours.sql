-- When a subscription's webhook is left in peace: {"from": "22:00", "to": "07:00", "timeZone": "Europe/Paris"}.

alter table subscriptions add column quiet jsonb;
