create table rebuild (
    id       uuid primary key,
    topic    text        not null,
    asked_at timestamptz not null,
    ended_at timestamptz,
    states   bigint      not null default 0 check (states >= 0),
    refused  bigint      not null default 0 check (refused >= 0),
    check (ended_at is null or ended_at >= asked_at)
);
create unique index one_rebuild_of_a_topic_at_a_time on rebuild (topic) where ended_at is null;
create index rebuild_by_time on rebuild (asked_at, id);
comment on table rebuild is 'What was kept from a state topic, read from the topic once more because an operator asked for it.';

create table dropped_event (
    consumer   text        not null,
    event_id   uuid        not null,
    key        text        not null,
    type       text        not null,
    reason     text        not null,
    dropped_by text        not null,
    dropped_at timestamptz not null,
    primary key (consumer, event_id)
);
create index dropped_event_by_time on dropped_event (dropped_at, event_id);
comment on table dropped_event is 'What an operator gave up: it had no effect and will have none.';
revoke update, delete on dropped_event from "${service-role}";
