create table child (
    id            uuid primary key,
    full_name     text not null,
    date_of_birth date,
    merged_into   uuid,
    version       int  not null
);
create index child_by_merge on child (merged_into) where merged_into is not null;
comment on table child is 'Kept from the state topic of children, version by version, and rebuilt from it alone.';

create table work_plan (
    id               uuid primary key,
    version          int         not null,
    child_id         uuid        not null,
    purpose          text        not null,
    goal             text,
    planned_sessions int         not null check (planned_sessions between 1 and 100),
    sessions_held    int         not null check (sessions_held >= 0),
    age_guard_reason text,
    planned_by       uuid        not null,
    planned_at       timestamptz not null,
    unique (id, child_id)
);
create index work_plan_by_child on work_plan (child_id, planned_at, id);

create table work_plan_tool (
    work_plan_id uuid not null references work_plan,
    position     int  not null,
    tool_id      uuid not null references tool,
    primary key (work_plan_id, position),
    unique (work_plan_id, tool_id)
);

create table session (
    id               uuid primary key,
    plan_id          uuid        not null,
    child_id         uuid        not null,
    held_on          date        not null,
    minutes          int         not null check (minutes between 1 and 480),
    tool_id          uuid        not null references tool,
    tool_version     int         not null,
    age_guard_reason text,
    place            text        not null,
    others_present   text[]      not null,
    engagement       int         not null check (engagement between 0 and 4),
    mood_before      text,
    mood_after       text,
    exact_words      text,
    observation      text,
    consent_to_share text        not null check (consent_to_share in ('AGREED', 'DECLINED', 'NOT_ASKED')),
    may_be_shown_to  text[]      not null,
    stopped_early    text,
    recorded_by      uuid        not null,
    recorded_at      timestamptz not null,
    error_reason     text,
    error_marked_by  uuid,
    error_marked_at  timestamptz,
    foreign key (plan_id, child_id) references work_plan (id, child_id),
    check (consent_to_share = 'AGREED' or cardinality(may_be_shown_to) = 0),
    check (num_nulls(error_reason, error_marked_by, error_marked_at) in (0, 3))
);
create index session_by_plan on session (plan_id, held_on, id);
create index session_by_child on session (child_id, held_on, id);
