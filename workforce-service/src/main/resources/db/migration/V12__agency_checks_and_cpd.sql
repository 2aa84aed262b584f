create table agency_check (
    id         uuid primary key,
    starts_on  date        not null,
    known      jsonb       not null,
    results    jsonb       not null,
    verdict    text        not null check (verdict in ('PASS', 'BREACH')),
    checked_by uuid        not null,
    checked_at timestamptz not null
);
create index agency_check_by_start on agency_check (starts_on desc, id desc);

create table cpd_piece (
    id              uuid primary key,
    version         int         not null,
    worker_id       uuid        not null references staff_member,
    title           text        not null,
    on_day          date        not null,
    source          uuid,
    learnt          text,
    impact          text,
    peer_reflection text,
    recorded_at     timestamptz not null,
    check ((learnt is null) = (impact is null)),
    check (peer_reflection is null or learnt is not null)
);
comment on table cpd_piece is 'Continuing professional development, for the renewal of registration; source is the booking of a course that began it.';
create index cpd_piece_by_worker on cpd_piece (worker_id, on_day desc, id);
create unique index cpd_piece_once on cpd_piece (source) where source is not null;
