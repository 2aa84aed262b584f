create table artefact (
    id             uuid primary key,
    session_id     uuid        not null references session,
    child_id       uuid        not null,
    media_type     text        not null check (media_type in ('image/png', 'image/jpeg')),
    width          int         not null check (width > 0),
    height         int         not null check (height > 0),
    sha256         text        not null check (length(sha256) = 64),
    bytes          bytea       not null check (octet_length(bytes) <= 20000000),
    original       text        not null,
    added_by       uuid        not null,
    added_at       timestamptz not null,
    error_reason   text,
    error_marked_by uuid,
    error_marked_at timestamptz,
    unique (session_id, sha256),
    check (num_nulls(error_reason, error_marked_by, error_marked_at) in (0, 3))
);
comment on column artefact.sha256 is 'Of what was sent, so that the same picture is kept once; what is kept is drawn anew and says nothing of where it was taken.';

alter table work_plan add column outcome_changes int not null default 0;
comment on column work_plan.outcome_changes is 'How often something became of an outcome of the plan: each time makes a new version of it.';

create table outcome (
    id              uuid primary key,
    plan_id         uuid        not null,
    child_id        uuid        not null,
    kind            text        not null,
    what_changed    text        not null,
    changed_on      date        not null,
    told_back_on    date,
    told_back_by    uuid,
    childs_answer   text,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null,
    error_reason    text,
    error_marked_by uuid,
    error_marked_at timestamptz,
    foreign key (plan_id, child_id) references work_plan (id, child_id),
    check ((told_back_on is null) = (told_back_by is null)),
    check (childs_answer is null or told_back_on is not null),
    check (num_nulls(error_reason, error_marked_by, error_marked_at) in (0, 3))
);
create index outcome_by_plan on outcome (plan_id, changed_on, id);
