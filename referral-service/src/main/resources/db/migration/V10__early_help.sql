create table early_help_plan (
    id                      uuid primary key,
    version                 int         not null,
    child_id                uuid        not null references child,
    referral_id             uuid references referral,
    route                   text        not null check (route in ('OFFER', 'STEP_DOWN')),
    agency_id               uuid references agency,
    lead_practitioner       text,
    reason                  text        not null,
    status                  text        not null check (status in
        ('AWAITING_AGENCY', 'OFFERED_TO_FAMILY', 'ACTIVE', 'DECLINED_BY_FAMILY', 'STEPPED_UP', 'CLOSED')),
    offered_at              timestamptz not null,
    answer_due_on           date        not null,
    assessment_started_on   date,
    assessment_completed_on date,
    next_review_on          date,
    stepped_up_to           uuid references referral,
    ended_at                timestamptz,
    ending                  text,
    check (assessment_completed_on >= assessment_started_on),
    check (status = 'AWAITING_AGENCY' or agency_id is not null),
    check ((status = 'STEPPED_UP') = (stepped_up_to is not null)),
    check ((status in ('DECLINED_BY_FAMILY', 'STEPPED_UP', 'CLOSED')) = (ended_at is not null))
);
create unique index one_running_plan_per_child on early_help_plan (child_id) where ended_at is null;
create unique index one_plan_per_step_down on early_help_plan (referral_id, child_id) where route = 'STEP_DOWN';
create index early_help_plan_by_agency on early_help_plan (agency_id, status, id);
create index early_help_plan_by_status on early_help_plan (status, id);
create index early_help_plan_by_assessment on early_help_plan (assessment_started_on);

create table early_help_answer (
    plan_id     uuid        not null references early_help_plan,
    position    int         not null,
    agency_id   uuid        not null,
    accepted    boolean     not null,
    words       text,
    answered_at timestamptz not null,
    primary key (plan_id, position)
);

create table early_help_review (
    plan_id     uuid        not null references early_help_plan,
    position    int         not null,
    held_on     date        not null,
    progress    text        not null,
    summary     text        not null,
    childs_view text,
    recorded_at timestamptz not null,
    primary key (plan_id, position)
);
