create table information_request (
    id           uuid primary key,
    version      int         not null,
    referral_id  uuid        not null references referral,
    agency_id    uuid        not null references agency,
    child_ids    uuid[]      not null check (cardinality(child_ids) > 0),
    purpose      text        not null,
    legal_basis  text        not null,
    question     text        not null,
    requested_by uuid        not null,
    requested_at timestamptz not null,
    due_at       timestamptz not null,
    status       text        not null check (status in ('WAITING', 'GIVEN', 'DECLINED')),
    reminders    int         not null,
    reminded_at  timestamptz,
    respondent   text,
    answer       text,
    answered_at  timestamptz,
    check ((status = 'WAITING') = (answered_at is null))
);
create index information_request_by_referral on information_request (referral_id, id);
create index information_request_by_agency on information_request (agency_id, id);
create index information_request_waiting on information_request (due_at) where status = 'WAITING';
