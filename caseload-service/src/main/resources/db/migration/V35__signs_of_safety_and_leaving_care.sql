-- Signs of Safety.
create table safety_mapping (
    id          uuid primary key,
    case_id     uuid        not null references case_file,
    child_id    uuid        not null,
    on_day      date        not null,
    content     jsonb       not null,
    made_by     uuid        not null,
    recorded_at timestamptz not null
);
create index safety_mapping_by_case on safety_mapping (case_id, on_day desc, id desc);

create table safety_scale (
    id          uuid primary key,
    case_id     uuid        not null references case_file,
    child_id    uuid        not null,
    on_day      date        not null,
    rater       text        not null,
    who         text,
    value       int         not null check (value between 0 and 10),
    why         text,
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);
create index safety_scale_by_case on safety_scale (case_id, on_day);

-- What young people who leave care are offered.
create table offer (
    id          uuid primary key,
    version     int         not null,
    child_id    uuid        not null,
    kind        text        not null,
    what        text        not null,
    offered_by  text        not null,
    priority    boolean     not null,
    on_day      date        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    take_up     text,
    said        text,
    answered_at timestamptz,
    check ((take_up is null) = (answered_at is null))
);
create index offer_by_child on offer (child_id, on_day desc, id desc);
