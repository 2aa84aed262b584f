create table worker (
    worker_id        uuid primary key,
    full_name        text    not null,
    grade            text    not null,
    fte              numeric not null,
    registered_until date,
    team_id          uuid,
    supervisor_id    uuid,
    email            text,
    telephone        text,
    started_on       date    not null,
    last_day         date,
    version          int     not null
);
create index worker_by_team on worker (team_id);

create table worker_absence (
    absence_id uuid primary key,
    worker_id  uuid not null references worker,
    from_day   date not null,
    until_day  date
);
create index worker_absence_by_worker on worker_absence (worker_id);

create table team (
    team_id                uuid primary key,
    name                   text    not null,
    area                   text    not null,
    postcode_sectors       text[]  not null,
    practice_supervisor_id uuid,
    open                   boolean not null,
    version                int     not null
);
create index team_by_sector on team using gin (postcode_sectors);

create table child (
    child_id      uuid primary key,
    full_name     text not null,
    date_of_birth date,
    postcode      text,
    version       int  not null
);

create table session (
    session_id   uuid primary key,
    child_id     uuid not null,
    worker_id    uuid,
    held_on      date,
    minutes      int,
    recorded_at  timestamptz,
    exact_words  text,
    observation  text,
    entered_in_error boolean not null default false
);
create index session_by_child on session (child_id, held_on);
