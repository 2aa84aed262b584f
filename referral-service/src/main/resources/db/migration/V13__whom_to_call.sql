-- Who works with a child after the front door, and how to reach them: kept from the state topics, rebuilt from them alone.
create table involvement (
    child_id     uuid primary key,
    open_case_id uuid,
    team_id      uuid,
    people       jsonb not null,
    version      int   not null
);

create table worker_contact (
    worker_id uuid primary key,
    full_name text not null,
    email     text,
    telephone text,
    version   int  not null
);
