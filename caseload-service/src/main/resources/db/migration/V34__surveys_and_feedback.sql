create table survey (
    id         uuid primary key,
    version    int         not null,
    title      text        not null,
    opens_on   date        not null,
    closes_on  date        not null check (closes_on >= opens_on),
    planned_by uuid        not null,
    planned_at timestamptz not null
);
create index survey_latest on survey (opens_on desc, id desc);

-- What was replied: not by whom, and not when.
create table survey_reply (
    id        uuid primary key,
    survey_id uuid   not null references survey,
    band      text   not null,
    team_id   uuid,
    replies   text[] not null
);
create index survey_reply_by_survey on survey_reply (survey_id);

create table feedback (
    id          uuid primary key,
    version     int         not null,
    kind        text        not null,
    said_by     text        not null,
    received_on date        not null,
    themes      text[]      not null check (cardinality(themes) > 0),
    team_id     uuid,
    said        text        not null,
    due_on      date        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    outcome     text,
    answer      text,
    learned     text,
    answered_on date,
    answered_by uuid,
    check ((outcome is null) = (answer is null)),
    check ((outcome is null) = (answered_on is null))
);
create index feedback_latest on feedback (received_on desc, id desc);
