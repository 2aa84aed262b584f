alter table case_file
    add column status_since  date,
    add column close_reason  text,
    add column closed_on     date,
    add column close_summary text,
    add column taken_over_by jsonb,
    add column closed_by     uuid;
update case_file set status_since = type_since;
alter table case_file
    alter column status_since set not null,
    alter column skills_wanted drop default,
    add check ((closed_at is null) = (close_reason is null)),
    add check (status_since >= type_since);

create table case_restriction (
    id            uuid primary key,
    version       int         not null,
    child_id      uuid        not null,
    reason        text        not null,
    named         uuid[]      not null,
    restricted_by uuid        not null,
    restricted_at timestamptz not null,
    lifted_at     timestamptz,
    lifted_by     uuid,
    check ((lifted_at is null) = (lifted_by is null))
);
create unique index one_restriction_per_child on case_restriction (child_id) where lifted_at is null;

-- A role that ends with its case has no national reason: the worker did not change, the case did.
alter table allocation drop constraint allocation_check1;
alter table allocation add check (end_reason is null or ended_at is not null);

-- Held by one at a time, like the social worker's.
alter table allocation add constraint one_holder_at_a_time
    exclude using gist (case_id with =, role with =, tstzrange(started_at, ended_at) with &&)
    where (role in ('LEAD_PRACTITIONER', 'PERSONAL_ADVISER', 'REVIEWING_OFFICER'));

-- A child has no day without a social worker. The next one begins at the moment at which the one before ends…
alter table allocation add column follows_id uuid;
update allocation a set follows_id = (
    select b.id from allocation b
    where b.case_id = a.case_id and b.role = 'PRIMARY' and b.ended_at = a.started_at and b.id <> a.id
) where a.role = 'PRIMARY';
alter table allocation
    add constraint one_ending unique (id, ended_at),
    add constraint begins_when_the_one_before_ends foreign key (follows_id, started_at) references allocation (id, ended_at)
        deferrable initially deferred;
create unique index one_first_social_worker on allocation (case_id) where role = 'PRIMARY' and follows_id is null;
create unique index one_follows on allocation (follows_id);

-- …and one that ends is followed by another, or ends with the case.
create function no_child_is_left_without() returns trigger language plpgsql as '
begin
    if new.role = ''PRIMARY'' and new.ended_at is not null
        and not exists (select 1 from allocation a where a.follows_id = new.id)
        and not exists (select 1 from case_file c where c.id = new.case_id and c.closed_at = new.ended_at) then
        raise exception ''no child is left without a social worker'' using errcode = ''23514'';
    end if;
    return null;
end';
create constraint trigger no_child_is_left_without after insert or update of ended_at on allocation
    deferrable initially deferred for each row execute function no_child_is_left_without();

create table warning_note (
    id           uuid primary key,
    version      int         not null,
    case_id      uuid        not null references case_file,
    child_id     uuid        not null,
    type         text        not null,
    text         text        not null,
    written_by   uuid        not null,
    written_at   timestamptz not null,
    review_on    date        not null,
    last_finding text,
    reviewed_at  timestamptz,
    ended_at     timestamptz,
    ended_by     uuid,
    end_reason   text,
    check ((ended_at is null) = (end_reason is null))
);
create index warning_note_by_case on warning_note (case_id, review_on, id);
