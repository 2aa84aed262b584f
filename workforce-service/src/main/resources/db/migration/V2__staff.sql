create extension if not exists btree_gist;

create table staff_member (
    id                  uuid primary key,
    version             int           not null,
    full_name           text          not null,
    email               text,
    telephone           text,
    grade               text          not null,
    fte                 numeric(3, 2) not null check (fte > 0 and fte <= 1),
    contract            text          not null check (contract in ('PERMANENT', 'FIXED_TERM', 'AGENCY')),
    registration_number text check (registration_number ~ '^SW[1-9][0-9]{0,5}$'),
    registered_until    date check (registered_until is null or registration_number is not null),
    team_id             uuid references team,
    supervisor_id       uuid references staff_member check (supervisor_id <> id),
    started_on          date          not null,
    last_day            date check (last_day >= started_on),
    departure_reason    text,
    destination         text,
    changed_at          timestamptz   not null,
    check (num_nulls(last_day, departure_reason, destination) in (0, 3))
);
comment on column staff_member.supervisor_id is 'The next person up the line.';
comment on column staff_member.changed_at is 'Touched by every change, so that the version also counts changes of absences.';
create index staff_member_by_name on staff_member (full_name, id);
create index staff_member_by_team on staff_member (team_id);
create index staff_member_by_supervisor on staff_member (supervisor_id);
create unique index one_number_one_person on staff_member (registration_number) where last_day is null;

create table placement (
    staff_id      uuid        not null references staff_member,
    team_id       uuid references team,
    supervisor_id uuid references staff_member,
    since         date        not null,
    recorded_at   timestamptz not null,
    primary key (staff_id, recorded_at)
);
comment on table placement is 'Where somebody was from which day on; the latest is where they are.';

create table absence (
    id              uuid primary key,
    staff_id        uuid not null references staff_member,
    reason          text not null,
    absent_from     date not null,
    absent_until    date check (absent_until >= absent_from),
    returned_on     date check (returned_on = absent_until + 1),
    error_reason    text,
    error_marked_by uuid,
    error_marked_at timestamptz,
    check (num_nulls(error_reason, error_marked_by, error_marked_at) in (0, 3)),
    constraint nobody_is_away_twice exclude using gist (
        staff_id with =,
        daterange(absent_from, absent_until, '[]') with &&
    ) where (error_marked_at is null)
);
