alter table referral
    add column informed_at   timestamptz,
    add column area          text,
    add column risk_rank     int not null default 3,
    add column rag           text check (rag in ('RED', 'AMBER', 'GREEN', 'BLUE')),
    add column assigned_to   uuid,
    add column assigned_team uuid,
    add column ending_reason text,
    add column ended_by      uuid,
    add column ended_at      timestamptz,
    add column duplicate_of  uuid references referral,
    drop constraint referral_status_check,
    add constraint referral_status_check check (status in
        ('RECEIVED', 'TRIAGED', 'DECISION_PENDING_AUTHORISATION', 'DECIDED', 'LINKED_TO_OPEN_CASE', 'WITHDRAWN', 'DUPLICATE')),
    add constraint no_duplicate_of_itself check (duplicate_of is distinct from id),
    add constraint an_ending_has_its_reason check ((status in ('WITHDRAWN', 'DUPLICATE')) = (ending_reason is not null)),
    add constraint a_duplicate_has_its_other check ((status = 'DUPLICATE') = (duplicate_of is not null));
update referral set risk_rank = 0 where immediate_risk;

drop index referral_queue;
create index referral_queue on referral (risk_rank, received_at, id)
    where status in ('RECEIVED', 'TRIAGED', 'DECISION_PENDING_AUTHORISATION');
create index referral_by_status on referral (status, risk_rank, received_at, id);
create index referral_by_worker on referral (assigned_to, risk_rank, received_at, id);
create index referral_by_team on referral (assigned_team, risk_rank, received_at, id);
create index referral_by_duplicate on referral (duplicate_of);
create index decision_pending on decision (referral_id) where status = 'PENDING';

alter table referred_child
    drop constraint referred_child_progress_check,
    add constraint referred_child_progress_check check (progress in
        ('AWAITING_DECISION', 'AWAITING_AUTHORISATION', 'DECIDED', 'WITH_OPEN_CASE', 'ENDED'));

create table assignment (
    referral_id uuid        not null references referral,
    position    int         not null,
    worker_id   uuid,
    team_id     uuid,
    reason      text,
    assigned_by uuid,
    assigned_at timestamptz not null,
    primary key (referral_id, position)
);

create table triage (
    referral_id uuid        not null references referral,
    position    int         not null,
    level       int         not null check (level between 1 and 4),
    rag         text        not null check (rag in ('RED', 'AMBER', 'GREEN', 'BLUE')),
    factors     jsonb       not null,
    reasons     text        not null,
    triaged_by  uuid        not null,
    triaged_at  timestamptz not null,
    primary key (referral_id, position)
);

create table deadline (
    referral_id  uuid        not null references referral,
    position     int         not null,
    clock        text        not null check (clock in ('ACKNOWLEDGE', 'DECIDE', 'GATHER_INFORMATION', 'AUTHORISE')),
    child_id     uuid references child,
    due_at       timestamptz not null,
    met_at       timestamptz,
    warned_at    timestamptz,
    missed_at    timestamptz,
    reason       text,
    note         text,
    explained_by uuid,
    explained_at timestamptz,
    primary key (referral_id, position)
);
create index deadline_open on deadline (due_at, referral_id) where met_at is null;
create index deadline_to_notice on deadline (due_at, referral_id) where missed_at is null;
create unique index one_open_deadline_per_clock on deadline (referral_id, clock, child_id) nulls not distinct
    where met_at is null;

-- Referrals from before there were clocks: the day is the one that was promised, its end in England's time.
insert into deadline (referral_id, position, clock, due_at, met_at)
select id, 0, 'DECIDE', (decision_due_on + 1)::timestamp at time zone 'Europe/London',
       case when status = 'DECIDED' then changed_at end
from referral;

create table colleague (
    worker_id uuid primary key,
    full_name text not null,
    team_id   uuid,
    last_day  date,
    version   int  not null
);

create table council_team (
    team_id          uuid primary key,
    name             text    not null,
    area             text    not null,
    postcode_sectors text[]  not null,
    open             boolean not null,
    version          int     not null
);
create index council_team_by_sector on council_team using gin (postcode_sectors);

create table open_case (
    case_id   uuid primary key,
    child_id  uuid not null,
    team_id   uuid,
    worker_id uuid
);
create index open_case_by_child on open_case (child_id, case_id);
