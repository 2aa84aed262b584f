-- What other systems tell of a child's care: placements, legal status, health, adoption. For the returns; nothing here decides on it.
create table care_record (
    id          uuid primary key,
    case_id     uuid        not null references case_file,
    child_id    uuid        not null,
    kind        text        not null,
    code        text        not null,
    from_day    date        not null,
    until_day   date,
    detail      jsonb       not null,
    recorded_at timestamptz not null,
    check (until_day >= from_day),
    -- A child lives in one place and has one legal status at a time.
    exclude using gist (child_id with =, kind with =, daterange(from_day, until_day) with &&)
        where (kind in ('LEGAL_STATUS', 'PLACEMENT'))
);
create index care_record_by_child on care_record (child_id, kind, from_day);
