create table strategy_discussion (
    id              uuid primary key,
    version         int         not null,
    case_id         uuid        not null references case_file,
    child_id        uuid        not null,
    held_on         date        not null,
    agencies        text[]      not null,
    outcome         text        not null,
    decision        text        not null,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null,
    error_reason    text,
    error_marked_by uuid,
    error_marked_at timestamptz
);
create index strategy_discussion_by_case on strategy_discussion (case_id, held_on, id);

create table enquiry (
    id                uuid primary key,
    version           int         not null,
    case_id           uuid        not null references case_file,
    child_id          uuid        not null,
    discussion_id     uuid        not null references strategy_discussion,
    discussed_on      date        not null,
    status            text        not null,
    started_on        date        not null,
    conference_due_on date        not null,
    concluded_on      date,
    conclusion        text,
    finding           text,
    conference_on     date,
    started_by        uuid        not null,
    changed_at        timestamptz not null,
    error_reason      text,
    error_marked_by   uuid,
    error_marked_at   timestamptz,
    check (concluded_on >= started_on),
    check (conference_on >= started_on),
    check ((concluded_on is null) = (conclusion is null))
);
create index enquiry_by_case on enquiry (case_id, started_on, id);
create index enquiry_by_child on enquiry (child_id);
create index enquiry_by_discussion on enquiry (discussion_id);
-- One at a time, until a conference was held or found unnecessary (census rule 8839).
create unique index one_open_enquiry on enquiry (case_id) where status <> 'ENDED' and error_marked_at is null;

create table conference (
    id              uuid primary key,
    version         int         not null,
    case_id         uuid        not null references case_file,
    child_id        uuid        not null,
    kind            text        not null,
    enquiry_id      uuid references enquiry,
    notified_on     date,
    due_on          date        not null,
    held_on         date        not null,
    agencies        text[]      not null,
    participation   text        not null,
    outcome         text        not null,
    decision        text        not null,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null,
    error_reason    text,
    error_marked_by uuid,
    error_marked_at timestamptz,
    check ((kind = 'INITIAL') = (enquiry_id is not null)),
    check ((kind = 'TRANSFER_IN') = (notified_on is not null)),
    -- Not at a weekend (census rule 8875).
    check (extract(isodow from held_on) < 6)
);
create index conference_by_case on conference (case_id, held_on, id);
create unique index one_conference_of_enquiry on conference (enquiry_id) where error_marked_at is null;
