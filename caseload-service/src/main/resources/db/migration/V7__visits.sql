create table visit (
    id              uuid primary key,
    version         int         not null,
    case_id         uuid        not null references case_file,
    child_id        uuid        not null,
    kind            text        not null,
    on_day          date        not null,
    minutes         int         not null check (minutes between 1 and 1440),
    seen            boolean     not null,
    seen_alone      boolean     not null,
    bedroom_seen    boolean     not null,
    not_seen_reason text,
    came_along      text[]      not null,
    visited_by      uuid        not null,
    recorded_at     timestamptz not null,
    error_reason    text,
    error_marked_by uuid,
    error_marked_at timestamptz,
    check (seen or not seen_alone)
);
create index visit_by_case on visit (case_id, on_day desc, id desc);
