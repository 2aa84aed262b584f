alter table team drop constraint team_status_check;
alter table team add check (status in ('PLANNED', 'OPEN', 'CLOSED'));
alter table team add column opens_on date;
comment on column team.opens_on is 'When a planned team is meant to open.';

alter table staff_member add column registration_status text;
alter table staff_member add column registration_read_on date;
alter table staff_member add check (registration_status is null or registration_number is not null);
comment on column staff_member.registration_status is 'As read from the public register on registration_read_on; nobody edits it.';

create table registration_lapse (
    staff_id         uuid        not null references staff_member,
    registered_until date        not null,
    told_at          timestamptz not null,
    primary key (staff_id, registered_until)
);
comment on table registration_lapse is 'Of which lapses the other services have been told, so that they are told once.';

create table departure_correction (
    staff_id         uuid        not null references staff_member,
    last_day         date        not null,
    departure_reason text        not null,
    destination      text        not null,
    error_reason     text        not null,
    error_marked_by  uuid        not null,
    error_marked_at  timestamptz not null,
    primary key (staff_id, error_marked_at)
);
comment on table departure_correction is 'Departures that were recorded wrongly.';

create table secondment (
    id         uuid primary key,
    version    int         not null,
    worker_id  uuid        not null references staff_member,
    purpose    text        not null,
    starts_on  date        not null,
    ends_on    date        not null check (ends_on >= starts_on),
    note       text,
    agreed_by  uuid        not null,
    agreed_at  timestamptz not null,
    constraint nobody_is_seconded_twice exclude using gist (worker_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
