create table consultation (
    id            uuid primary key,
    version       int         not null,
    agency_id     uuid,
    asked_by      text        not null,
    role          text,
    question      text        not null,
    support_tried jsonb       not null,
    asked_at      timestamptz not null,
    status        text        not null check (status in ('ASKED', 'ADVISED', 'REFERRED')),
    advice        text,
    level         int check (level between 1 and 4),
    advice_words  text,
    advised_by    uuid,
    advised_at    timestamptz,
    referral_id   uuid unique references referral,
    check ((status = 'REFERRED') = (referral_id is not null))
);
create index consultation_by_agency on consultation (agency_id, id);
create index consultation_by_status on consultation (status, id);

create table notice (
    id          uuid primary key,
    referral_id uuid        not null references referral,
    kind        text        not null check (kind in ('ACKNOWLEDGED', 'INFORMED')),
    means       text        not null,
    note        text,
    told_by     uuid,
    told_at     timestamptz not null
);
create index notice_by_referral on notice (referral_id, id);

create table rating (
    id            uuid primary key,
    referral_id   uuid        not null unique references referral,
    agency_id     uuid        not null,
    listened      int         not null check (listened between 1 and 5),
    clear_outcome int         not null check (clear_outcome between 1 and 5),
    comment       text,
    rated_at      timestamptz not null
);
create index rating_by_agency on rating (agency_id, rated_at);
