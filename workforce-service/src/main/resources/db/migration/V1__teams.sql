create table team (
    id                     uuid primary key,
    version                int         not null,
    name                   text        not null,
    area                   text        not null,
    postcode_sectors       text[]      not null,
    practice_supervisor_id uuid,
    status                 text        not null check (status in ('OPEN', 'CLOSED')),
    opened_at              timestamptz not null
);
create index team_by_name on team (name, id);
