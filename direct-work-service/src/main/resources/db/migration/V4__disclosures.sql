alter table session add column disclosure jsonb;
create index session_with_disclosure on session (recorded_at, id) where disclosure is not null;
