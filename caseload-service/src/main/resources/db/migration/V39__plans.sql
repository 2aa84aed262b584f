create table plan (
    id                   uuid primary key,
    version              int         not null,
    case_id              uuid        not null references case_file,
    child_id             uuid        not null,
    kind                 text        not null,
    started_on           date        not null,
    conference_id        uuid references conference,
    initial_category     text,
    latest_category      text,
    earlier_plans        int         not null check (earlier_plans >= 0),
    lead_practitioner_id uuid        not null,
    team                 jsonb       not null,
    reviews              jsonb       not null,
    core_groups          jsonb       not null,
    ended_on             date,
    end_reason           text,
    changed_at           timestamptz not null,
    error_reason         text,
    error_marked_by      uuid,
    error_marked_at      timestamptz,
    check ((ended_on is null) = (end_reason is null)),
    check (ended_on >= started_on),
    -- Census rules 8840, 8905, 8910.
    check (kind <> 'CHILD_PROTECTION' or ended_on is null or ended_on > started_on),
    check ((kind = 'CHILD_PROTECTION') = (initial_category is not null)),
    check ((kind = 'CHILD_PROTECTION') = (conference_id is not null)),
    check ((initial_category is null) = (latest_category is null)),
    -- Plans of a case follow each other (census rules 4001, 4004, 4014, 8935, 8940).
    exclude using gist (case_id with =, daterange(started_on, ended_on) with &&) where (error_marked_at is null)
);
create index plan_by_case on plan (case_id, started_on, id);
create index plan_by_child on plan (child_id);
create unique index one_plan_of_conference on plan (conference_id) where error_marked_at is null;

-- Of which missing plan others were told.
create table plan_missing_told (
    case_id uuid not null references case_file,
    since   date not null,
    primary key (case_id, since)
);

-- Of which missed day others were told.
create table overdue_told (
    case_id uuid not null references case_file,
    rule    text not null,
    due_on  date not null,
    primary key (case_id, rule, due_on)
);
