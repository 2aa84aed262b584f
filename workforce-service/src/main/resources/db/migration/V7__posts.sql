create table post (
    id           uuid primary key,
    version      int           not null,
    team_id      uuid          not null references team,
    grade        text          not null,
    fte          numeric(3, 2) not null check (fte > 0 and fte <= 1),
    demand       text          not null,
    opened_on    date          not null,
    closed_on    date check (closed_on > opened_on)
);
comment on table post is 'What a team is meant to have; who holds a post is not kept, vacancies are counted by team.';
create index post_by_team on post (team_id, opened_on);
