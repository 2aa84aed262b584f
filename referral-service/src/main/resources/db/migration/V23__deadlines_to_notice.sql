-- What the sweep looks for twice a minute is what is open, and what was done late since it last looked: never all that was done in time.
drop index deadline_to_notice;
create index deadline_to_notice on deadline (due_at, referral_id) where met_at is null and missed_at is null;
create index deadline_met_late on deadline (due_at, referral_id) where missed_at is null and due_at < met_at;
