create table handover_plan (
    id          uuid primary key,
    version     int         not null,
    worker_id   uuid,
    reason      text        not null,
    proposed_by uuid        not null,
    proposed_at timestamptz not null
);

create table handover (
    id                uuid primary key,
    version           int         not null,
    case_id           uuid        not null references case_file,
    child_id          uuid        not null,
    from_worker       uuid        not null,
    to_worker         uuid        not null,
    reason            text        not null,
    kind              text        not null,
    status            text        not null,
    plan_id           uuid references handover_plan,
    proposed_by       uuid        not null,
    proposed_at       timestamptz not null,
    childs_preference text,
    told_by           text,
    introduction_on   date,
    ending_on         date,
    joint_visit_on    date,
    accepted_at       timestamptz,
    accepted_by       uuid,
    ended_at          timestamptz,
    end_reason        text,
    changed_at        timestamptz not null,
    check (from_worker <> to_worker),
    check ((accepted_at is null) = (status not in ('ACCEPTED', 'COMPLETED')))
);
create unique index one_handover_under_way on handover (case_id)
    where status in ('PROPOSED', 'AGREED', 'PREPARING', 'JOINT_VISIT_DONE');
create index handover_by_child on handover (child_id);
create index handover_from on handover (from_worker, proposed_at desc, id desc);
create index handover_to on handover (to_worker, proposed_at desc, id desc);
create index handover_by_plan on handover (plan_id, id) where plan_id is not null;

create table handover_check (
    handover_id           uuid not null references handover,
    item                  text not null,
    on_day                date not null,
    checked_by            uuid not null,
    not_applicable_reason text,
    primary key (handover_id, item)
);

-- By which handover somebody became the child's social worker: how the time of the one before ended.
alter table allocation add column handover_id uuid references handover;
