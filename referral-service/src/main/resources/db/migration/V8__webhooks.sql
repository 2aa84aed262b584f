create table subscription (
    id                uuid primary key,
    version           int         not null,
    agency_id         uuid        not null,
    url               text        not null,
    types             jsonb       not null,
    secret_sealed     text        not null,
    old_secret_sealed text,
    old_secret_until  timestamptz,
    status            text        not null check (status in ('ACTIVE', 'ENDED')),
    created_at        timestamptz not null
);
create index subscription_by_agency on subscription (agency_id, id);

create table delivery (
    id              uuid primary key,
    version         int         not null,
    subscription_id uuid        not null references subscription,
    type            text        not null,
    about           uuid        not null,
    body            text        not null,
    created_at      timestamptz not null,
    status          text        not null check (status in ('WAITING', 'DELIVERED', 'GAVE_UP')),
    next_attempt_at timestamptz,
    check ((status = 'WAITING') = (next_attempt_at is not null))
);
create index delivery_due on delivery (next_attempt_at) where status = 'WAITING';
create index delivery_by_subscription on delivery (subscription_id, id);

create table webhook_attempt (
    delivery_id uuid        not null references delivery,
    position    int         not null,
    at          timestamptz not null,
    result      text        not null,
    status_code int,
    primary key (delivery_id, position)
);
