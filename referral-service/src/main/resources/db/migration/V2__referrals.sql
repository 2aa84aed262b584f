create table referral (
    id               uuid primary key,
    version          int         not null,
    reference        text        not null unique,
    source           text        not null,
    channel          text        not null,
    agency_id        uuid,
    referrer         jsonb,
    concern          text        not null,
    childs_own_words text,
    support_tried    jsonb       not null,
    consent          jsonb       not null,
    immediate_risk   boolean     not null,
    received_at      timestamptz not null,
    decision_due_on  date        not null,
    status           text        not null check (status in ('RECEIVED', 'DECISION_PENDING_AUTHORISATION', 'DECIDED')),
    changed_at       timestamptz not null
);
create index referral_queue on referral (status, received_at, id);
create index referral_by_agency on referral (agency_id, received_at, id);

create table referred_child (
    referral_id uuid not null references referral,
    position    int  not null,
    child_id    uuid not null references child,
    progress    text not null check (progress in ('AWAITING_DECISION', 'AWAITING_AUTHORISATION', 'DECIDED')),
    primary key (referral_id, position),
    unique (referral_id, child_id)
);
create index referred_child_by_child on referred_child (child_id);

create table decision (
    id          uuid primary key,
    referral_id uuid        not null references referral,
    child_id    uuid        not null references child,
    outcome     text        not null,
    level       int         not null check (level between 1 and 4),
    rationale   text        not null,
    urgent      boolean     not null,
    status      text        not null check (status in ('PENDING', 'AUTHORISED', 'REFUSED')),
    decided_by  uuid        not null,
    decided_at  timestamptz not null,
    answered_by uuid,
    answered_at timestamptz,
    answer      text,
    check (answered_by is distinct from decided_by),
    check ((status = 'PENDING') = (answered_by is null))
);
create unique index one_decision_at_a_time on decision (referral_id, child_id) where status <> 'REFUSED';
create index decision_by_referral on decision (referral_id);

create table open_referral (
    child_id       uuid primary key references child,
    open_referrals int not null check (open_referrals >= 0),
    version        int not null
);
