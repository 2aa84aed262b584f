create table allocated_child (
    child_id  uuid primary key,
    worker_id uuid,
    case_id   uuid,
    since     timestamptz,
    version   int not null
);
comment on table allocated_child is 'Whose social worker somebody is, as caseload-service last told; ids only.';
create index allocated_child_by_worker on allocated_child (worker_id) where case_id is not null;

create table supervision_agreement (
    id            uuid primary key,
    version       int         not null,
    worker_id     uuid        not null references staff_member,
    supervisor_id uuid        not null references staff_member check (supervisor_id <> worker_id),
    rhythm        text        not null,
    expectations  text        not null,
    starts_on     date        not null,
    ended_on      date,
    made_at       timestamptz not null
);
create unique index one_agreement_at_a_time on supervision_agreement (worker_id) where ended_on is null;

create table supervision (
    id            uuid primary key,
    version       int         not null,
    kind          text        not null,
    status        text        not null check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    supervisor_id uuid        not null references staff_member,
    planned_for   date        not null,
    held_on       date,
    minutes       int check (minutes between 1 and 600),
    topics        jsonb,
    private_notes text,
    discussions   jsonb,
    actions       jsonb,
    cancelled_by  text,
    cancel_reason text,
    changed_at    timestamptz not null,
    check ((status = 'HELD') = (held_on is not null)),
    check ((status = 'CANCELLED') = (cancelled_by is not null))
);
create index supervision_by_supervisor on supervision (supervisor_id, planned_for desc);
create index supervision_by_day on supervision (planned_for desc, id);

create table supervision_person (
    supervision_id uuid not null references supervision,
    worker_id      uuid not null references staff_member,
    primary key (supervision_id, worker_id)
);
create index supervision_person_by_worker on supervision_person (worker_id);

create table supervision_overdue (
    worker_id uuid not null references staff_member,
    due_on    date not null,
    told_at   timestamptz not null,
    primary key (worker_id, due_on)
);
comment on table supervision_overdue is 'Of which missed supervision the other services have been told, so that they are told once.';
