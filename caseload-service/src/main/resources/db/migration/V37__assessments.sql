-- The day of the referral: what an assessment is counted from, and what the returns ask for.
alter table case_file add column referred_on date;
update case_file set referred_on = (opened_at at time zone 'Europe/London')::date;
alter table case_file alter column referred_on set not null;

create table assessment (
    id              uuid primary key,
    version         int         not null,
    case_id         uuid        not null references case_file,
    child_id        uuid        not null,
    status          text        not null,
    started_on      date        not null,
    counted_from    date        not null,
    due_on          date        not null,
    assessor        uuid        not null,
    checkpoints     jsonb       not null,
    seen_on         date,
    seen_alone      boolean,
    not_seen_reason text,
    factors         text[],
    outcome         text,
    analysis        text,
    submitted_by    uuid,
    submitted_at    timestamptz,
    sent_back_for   text,
    completed_on    date,
    authorised_by   uuid,
    authorisation_note text,
    changed_at      timestamptz not null,
    error_reason    text,
    error_marked_by uuid,
    error_marked_at timestamptz,
    check (completed_on >= started_on),
    check ((status = 'AUTHORISED') = (completed_on is not null)),
    -- Nobody authorises what they made or wrote themselves.
    check (authorised_by <> submitted_by),
    check (authorised_by <> assessor),
    -- "No factors identified" stands alone (census rule 8869).
    check (not ('21' = any (factors)) or cardinality(factors) = 1)
);
create index assessment_by_case on assessment (case_id, started_on, id);
create index assessment_by_child on assessment (child_id);
-- A case has one assessment under way at a time (census rule 8896).
create unique index one_assessment_under_way on assessment (case_id)
    where status <> 'AUTHORISED' and error_marked_at is null;
