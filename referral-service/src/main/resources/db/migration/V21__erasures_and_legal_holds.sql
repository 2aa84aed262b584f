create table erasure (
    id            uuid primary key,
    version       int         not null,
    child_id      uuid        not null references child,
    ground        text        not null,
    reason        text        not null,
    asked_by      uuid        not null,
    asked_at      timestamptz not null,
    status        text        not null check (status in ('ASKED', 'REFUSED', 'AUTHORISED', 'HELD_BACK', 'CARRIED_OUT')),
    answered_by   uuid,
    answered_at   timestamptz,
    note          text,
    held_by_rule  text,
    held_until    date,
    check (answered_by is distinct from asked_by),
    check ((status = 'ASKED') = (answered_by is null)),
    check ((status = 'HELD_BACK') = (held_by_rule is not null))
);
create unique index one_erasure_at_a_time on erasure (child_id) where status in ('ASKED', 'AUTHORISED');

create table erasure_answer (
    erasure_id   uuid        not null references erasure,
    service      text        not null,
    rows         int         not null,
    carried_out_at timestamptz not null,
    primary key (erasure_id, service)
);

create table legal_hold (
    id         uuid primary key,
    version    int         not null,
    child_id   uuid        not null references child,
    reason     text        not null,
    placed_by  uuid        not null,
    placed_at  timestamptz not null,
    ended_by   uuid,
    ended_at   timestamptz,
    end_reason text,
    check (num_nulls(ended_by, ended_at, end_reason) in (0, 3))
);
create index legal_hold_in_force on legal_hold (child_id) where ended_at is null;

-- What is said of two children stays while one of them does.
create function referrals_only_about(children uuid[]) returns setof uuid
    language sql stable parallel safe
    as $$
    select referral_id from public.referred_child
    where referral_id in (select r.referral_id from public.referred_child r where r.child_id = any (children))
    group by referral_id having bool_and(child_id = any (children))
    $$;
