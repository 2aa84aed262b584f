create table university (
    id      uuid primary key,
    version int   not null,
    name    text  not null unique,
    routes  jsonb not null
);

create table placement_of_student (
    id            uuid primary key,
    version       int         not null,
    student_id    uuid        not null references staff_member,
    university_id uuid        not null references university,
    route         text        not null,
    kind          text        not null check (kind in ('FIRST', 'LAST')),
    educator_id   uuid        not null references staff_member check (educator_id <> student_id),
    days          int         not null check (days > 0),
    starts_on     date        not null,
    ends_on       date        not null check (ends_on >= starts_on),
    outcome       text check (outcome in ('PASSED', 'FAILED', 'WITHDRAWN')),
    agreed_by     uuid        not null,
    agreed_at     timestamptz not null,
    constraint nobody_is_placed_twice exclude using gist (student_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index placement_of_student_by_start on placement_of_student (starts_on desc, id desc);
create index placement_of_student_by_educator on placement_of_student (educator_id, starts_on);
comment on table placement_of_student is 'Students in practice; the table placement says where staff work.';
