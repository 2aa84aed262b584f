-- What the Department was last sent of each child, so that only what changed is sent again, and what went is purged there.
-- Sealed: names and pupil numbers are in it.
create table feed_sent (
    child_id       uuid primary key,
    payload_sealed text        not null,
    sent_at        timestamptz not null
);

create table feed_run (
    id         uuid primary key,
    version    int         not null,
    started_by uuid        not null,
    started_at timestamptz not null,
    status     text        not null,
    children   int         not null,
    calls      int         not null,
    refused    jsonb       not null,
    last_code  int,
    ended_at   timestamptz,
    check ((status = 'RUNNING') = (ended_at is null))
);
create index feed_run_latest on feed_run (started_at desc, id desc);
-- One at a time.
create unique index one_feed_run on feed_run (status) where status = 'RUNNING';
