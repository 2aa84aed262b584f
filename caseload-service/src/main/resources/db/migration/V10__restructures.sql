-- Changes of structure that are thought about. Nothing of a child changes here: adopting one proposes handovers.
create table restructure (
    id               uuid primary key,
    version          int         not null,
    name             text        not null,
    plan             jsonb       not null,
    status           text        not null,
    described_by     uuid        not null,
    described_at     timestamptz not null,
    started_at       timestamptz,
    told_at          timestamptz,
    end_asked_at     timestamptz,
    ended_at         timestamptz,
    improvements     int         not null,
    proposal         jsonb,
    handover_plan_id uuid references handover_plan,
    check ((status in ('WAITING', 'SEARCHING')) = (ended_at is null)),
    check ((status = 'ADOPTED') = (handover_plan_id is not null))
);
create index restructure_by_worker on restructure (described_by, described_at desc, id desc);
create index restructure_in_turn on restructure (described_at, id) where status in ('WAITING', 'SEARCHING');
