alter table child add column school text;

create table practice_note (
    id             uuid primary key,
    version        int         not null,
    tool_id        uuid        not null references tool,
    tool_version   int         not null,
    what_worked    text        not null,
    adaptation     text,
    rating         int         not null check (rating between 1 and 5),
    need           text,
    min_age        int         not null check (min_age >= 0),
    max_age        int         not null check (max_age between min_age and 25),
    kept           text[]      not null,
    status         text        not null check (status in ('SHARED', 'PUBLISHED', 'DECLINED', 'TAKEN_BACK')),
    written_by     uuid        not null,
    written_at     timestamptz not null,
    decided_by     uuid check (decided_by <> written_by or status = 'TAKEN_BACK'),
    decided_at     timestamptz,
    decision       text,
    tried          int         not null default 0,
    worked         int         not null default 0,
    check (worked between 0 and tried),
    check ((status = 'SHARED') = (decided_at is null))
);
create index practice_note_in_order on practice_note (status, written_at, id);
create index practice_note_by_tool on practice_note (tool_id, status);
comment on table practice_note is 'Says nothing of the child it was learned with, and does not name the child''s id.';

create table practice_note_use (
    note_id   uuid    not null references practice_note,
    worker_id uuid    not null,
    worked    boolean not null,
    told_at   timestamptz not null,
    primary key (note_id, worker_id)
);
comment on table practice_note_use is 'What a colleague says of it after trying: the last word counts.';
