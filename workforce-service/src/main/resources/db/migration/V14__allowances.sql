create table allowance (
    id        uuid primary key,
    version   int         not null,
    worker_id uuid        not null references staff_member,
    starts_on date        not null,
    ends_on   date        not null check (ends_on >= starts_on),
    terms     jsonb       not null,
    agreed_by uuid        not null,
    agreed_at timestamptz not null,
    constraint nobody_has_two_allowances exclude using gist (worker_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index allowance_by_end on allowance (ends_on, id);
