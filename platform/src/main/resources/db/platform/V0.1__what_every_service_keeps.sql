-- The service's own role may do its work but never rewrite its own trail.
alter default privileges in schema public grant select, insert, update, delete on tables to "${service-role}";
alter default privileges in schema public grant usage, select on sequences to "${service-role}";

create table outbox (
    seq           bigint generated always as identity primary key,
    id            uuid        not null unique,
    aggregatetype text        not null,
    aggregateid   uuid        not null,
    type          text        not null,
    payload       text        not null,
    subject       uuid        not null,
    version       int         not null,
    occurred_at   timestamptz not null,
    headers       jsonb       not null
);
comment on table outbox is 'Events not yet confirmed by Kafka. Debezium names: aggregatetype is the topic, aggregateid the key.';

create table change (
    position    bigint generated always as identity primary key,
    type        text        not null,
    resource_id uuid        not null,
    version     int         not null,
    at          timestamptz not null
);
comment on table change is 'What changed, written by the relay alone, so that its order is the order of commits.';

create table inbox (
    consumer   text        not null,
    event_id   uuid        not null,
    handled_at timestamptz not null,
    primary key (consumer, event_id)
);
create index inbox_by_age on inbox (handled_at);

create table parked_event (
    seq       bigint generated always as identity primary key,
    consumer  text        not null,
    event_id  uuid        not null,
    key       text        not null,
    type      text        not null,
    payload   text,
    headers   jsonb       not null,
    reason    text        not null,
    parked_at timestamptz not null,
    unique (consumer, event_id)
);
create index parked_event_by_key on parked_event (consumer, key, seq);

create table idempotency_key (
    client     text        not null,
    caller     text        not null,
    key        text        not null,
    route      text        not null,
    body_hash  bytea       not null,
    record_id  uuid        not null,
    created_at timestamptz not null,
    primary key (client, caller, key, route)
);
create index idempotency_key_by_age on idempotency_key (created_at);

create table access_grant (
    id          uuid primary key,
    child_id    uuid        not null,
    worker_id   uuid        not null,
    reason      text        not null,
    explanation text        not null,
    granted_at  timestamptz not null,
    until       timestamptz not null,
    check (until > granted_at)
);
create index access_grant_by_child on access_grant (child_id, worker_id, until);

create table audit_entry (
    id             bigint generated always as identity primary key,
    tx             xid8        not null default pg_current_xact_id(),
    at             timestamptz not null,
    actor          text        not null,
    client         text        not null,
    action         text        not null,
    outcome        text        not null check (outcome in ('READ', 'REFUSED', 'CHANGED')),
    record_type    text        not null,
    record_ids     uuid[]      not null,
    child_ids      uuid[]      not null,
    reason         text        not null,
    request_id     text        not null,
    correlation_id text        not null
);
create index audit_entry_by_child on audit_entry using gin (child_ids);
create index audit_entry_by_actor on audit_entry (actor, id);
create index audit_entry_by_time on audit_entry (at, id);
create index audit_entry_by_tx on audit_entry (tx, id);

create table audit_seal (
    number    bigint primary key,
    from_tx   xid8        not null,
    before_tx xid8        not null,
    entries   bigint      not null,
    hash      bytea       not null,
    sealed_at timestamptz not null
);

revoke update, delete on audit_entry, audit_seal from "${service-role}";
