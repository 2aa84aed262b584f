-- Kept from state topics, version by version: who is allocated, and to which team.
create table allocated_child (
    child_id  uuid primary key,
    team_id   uuid,
    allocated boolean not null,
    version   int     not null
);
comment on column allocated_child.allocated is 'Whether the child has an open case and a worker of their own.';
create index allocated_child_by_team on allocated_child (team_id) where allocated;

create table council_team (
    team_id uuid primary key,
    name    text not null,
    version int  not null
);

create index session_by_day on session (held_on, child_id) where error_reason is null;
