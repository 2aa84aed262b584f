create table parcel (
    id        uuid primary key,
    version   int         not null,
    label     text        not null unique,
    weight    int         not null check (weight <> 13),
    recipient uuid        not null,
    status    text        not null,
    packed_at timestamptz not null
);
create index parcel_by_label on parcel (label, id);

create table arrival (
    seq     bigint generated always as identity primary key,
    depot   uuid not null,
    version int  not null
);
