create table objective (
    id         uuid primary key,
    version    int           not null,
    title      text          not null,
    figure     text          not null,
    team_id    uuid references team,
    aim        text          not null check (aim in ('AT_MOST', 'AT_LEAST')),
    target     numeric(6, 1) not null check (target >= 0),
    target_by  date          not null,
    owner_id   uuid          not null references staff_member,
    set_by     uuid          not null,
    set_at     timestamptz   not null,
    ended_at   timestamptz,
    end_reason text,
    check ((ended_at is null) = (end_reason is null))
);

create table objective_reading (
    objective_id uuid        not null references objective,
    day          date        not null,
    value        numeric(9, 1),
    read_at      timestamptz not null,
    primary key (objective_id, day)
);
comment on table objective_reading is 'What the figure of an objective was, day by day; value is absent where there was nothing to count.';
