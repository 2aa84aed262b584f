-- A tray is of what is still open: not of all that somebody, or a team with open cases, was ever given.
create index referral_queue_of_worker on referral (assigned_to, risk_rank, received_at, id)
    where status in ('RECEIVED', 'TRIAGED', 'DECISION_PENDING_AUTHORISATION');
create index referral_queue_of_team on referral (assigned_team, risk_rank, received_at, id)
    where status in ('RECEIVED', 'TRIAGED', 'DECISION_PENDING_AUTHORISATION');
