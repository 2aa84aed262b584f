create table candidate (
    id                   uuid primary key,
    version              int           not null,
    full_name            text          not null,
    team_id              uuid          not null references team,
    grade                text          not null,
    fte                  numeric(3, 2) not null check (fte > 0 and fte <= 1),
    source               text          not null,
    applied_on           date          not null,
    stage                text          not null,
    stages               jsonb         not null,
    starts_on            date,
    beyond_posts_because text check (beyond_posts_because is null or grade = 'NEWLY_QUALIFIED'),
    worker_id            uuid references staff_member,
    check (stage not in ('OFFERED', 'ACCEPTED', 'JOINED') or starts_on is not null),
    check ((stage = 'JOINED') = (worker_id is not null))
);
create index candidate_coming on candidate (team_id) where stage in ('OFFERED', 'ACCEPTED');
