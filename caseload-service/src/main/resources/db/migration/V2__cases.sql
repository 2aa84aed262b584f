create table case_file (
    id                uuid primary key,
    version           int         not null,
    child_id          uuid        not null,
    type              text        not null,
    team_id           uuid,
    social_worker_id  uuid,
    referral_id       uuid,
    opened_at         timestamptz not null,
    assessment_due_on date        not null,
    closed_at         timestamptz,
    changed_at        timestamptz not null,
    check (closed_at is null or closed_at >= opened_at)
);
-- Linked or new is decided here: two referrals that arrive at one moment open one case.
create unique index one_open_case_per_child on case_file (child_id) where closed_at is null;
create index case_file_by_team on case_file (team_id, opened_at, id) where closed_at is null;
create index case_file_by_referral on case_file (referral_id);

create table allocation (
    id                uuid primary key,
    case_id           uuid        not null references case_file,
    child_id          uuid        not null,
    worker_id         uuid        not null,
    role              text        not null,
    started_at        timestamptz not null,
    started_by        uuid        not null,
    reason            text,
    over_limit_reason text,
    ended_at          timestamptz,
    end_reason        text,
    check (ended_at is null or ended_at >= started_at),
    check ((ended_at is null) = (end_reason is null)),
    -- A child has one social worker at a time.
    exclude using gist (case_id with =, tstzrange(started_at, ended_at) with &&) where (role = 'PRIMARY')
);
create index allocation_by_case on allocation (case_id);
create index allocation_by_child on allocation (child_id, started_at);
create index allocation_by_worker on allocation (worker_id) where ended_at is null;
create unique index one_role_at_a_time on allocation (case_id, worker_id, role) where ended_at is null;

create table involvement (
    child_id uuid primary key,
    version  int not null
);

create table task (
    id            uuid primary key,
    version       int         not null,
    kind          text        not null,
    child_id      uuid        not null,
    about_worker  uuid,
    for_worker    uuid,
    about_record  uuid        not null,
    raised_at     timestamptz not null,
    due_on        date        not null,
    done_at       timestamptz,
    done_by       uuid,
    unique (kind, about_record)
);
create index task_for_worker on task (for_worker, due_on, id) where done_at is null;
