create table caseload_policy (
    id             uuid primary key,
    version        int         not null,
    valid_from     date        not null,
    effective_from timestamptz not null,
    adopted_by     uuid,
    adopted_at     timestamptz not null,
    reason         text        not null,
    content        jsonb       not null,
    withdrawn_at   timestamptz,
    withdrawn_by   uuid,
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check (withdrawn_at is null or withdrawn_at < effective_from)
);
-- One policy counts at a time.
create unique index one_policy_at_a_time on caseload_policy (effective_from) where withdrawn_at is null;
create index caseload_policy_latest on caseload_policy (effective_from desc, id desc);

-- What Holdfast comes with until the council adopts its own. The counts are Durham's 22 and nine tenths of it for the newly
-- qualified; the points follow the shape of Wirral's scheme, where 100 is full.
insert into caseload_policy (id, version, valid_from, effective_from, adopted_at, reason, content)
values ('0199f3a2-0000-7000-8000-000000100000', 0, '1900-01-01', '1900-01-01T00:00:00Z', '1900-01-01T00:00:00Z',
        'What Holdfast comes with', '{
  "otherGrades": {"cases": 22, "points": 100},
  "grades": [{"grade": "NEWLY_QUALIFIED", "limit": {"cases": 19, "points": 90}}],
  "gradesThatHoldCases": ["NEWLY_QUALIFIED", "SOCIAL_WORKER", "ADVANCED_PRACTITIONER", "PRACTICE_EDUCATOR", "CONSULTANT_PRACTITIONER"],
  "stablePoints": 15.0,
  "types": [
    {"type": "ASSESSMENT", "points": 4.0},
    {"type": "FAMILY_HELP", "points": 3.0},
    {"type": "CHILD_IN_NEED", "points": 3.0},
    {"type": "CHILD_PROTECTION", "points": 6.0},
    {"type": "LOOKED_AFTER", "points": 3.0, "early": {"points": 8.0, "months": 6}},
    {"type": "CARE_LEAVER", "points": 2.0},
    {"type": "PRIVATE_FOSTERING", "points": 2.0}
  ],
  "complexities": [{"complexity": "COMPLEX", "points": 1.0}, {"complexity": "VERY_COMPLEX", "points": 2.0}],
  "circumstances": [
    {"circumstance": "SECTION_47", "points": 2.0},
    {"circumstance": "COURT", "points": 4.0},
    {"circumstance": "TRAVEL", "points": 1.0},
    {"circumstance": "INTERPRETER", "points": 1.0},
    {"circumstance": "RISK_TO_WORKER", "points": 1.0}
  ],
  "furtherSibling": 0.50,
  "coWorked": 0.30,
  "warnPercent": 90,
  "consultant": {"complexity": "VERY_COMPLEX", "points": 8.0},
  "options": {"knowsThisChild": 40, "changeWasAskedFor": -60, "brothersAndSisters": 30, "teamOfTheCase": 20, "capacity": 20,
              "skill": 10, "experience": 15, "protectedCaseload": -10, "absenceAhead": -15, "weeksAhead": 6, "overLimit": -100},
  "bands": [5, 10, 15, 20, 25, 30],
  "auditLine": 25
}');

-- What workforce-service told of a person, each time it did, so that a past month is weighed as it was.
create table worker_history (
    worker_id        uuid        not null,
    version          int         not null,
    known_from       timestamptz not null,
    full_name        text        not null,
    grade            text        not null,
    fte              numeric     not null,
    registered_until date,
    team_id          uuid,
    supervisor_id    uuid,
    started_on       date        not null,
    last_day         date,
    primary key (worker_id, version)
);
create index worker_history_by_moment on worker_history (worker_id, known_from desc, version desc);
create table worker_history_absence (
    worker_id  uuid not null,
    version    int  not null,
    from_day   date not null,
    until_day  date,
    foreign key (worker_id, version) references worker_history
);
create index worker_history_absence_of on worker_history_absence (worker_id, version);
insert into worker_history
select worker_id, version, started_on::timestamptz, full_name, grade, fte, registered_until, team_id, supervisor_id, started_on, last_day
from worker;
insert into worker_history_absence
select a.worker_id, w.version, a.from_day, a.until_day from worker_absence a join worker w using (worker_id);

-- A span in which somebody can take on less.
create table caseload_reduction (
    id           uuid primary key,
    version      int         not null,
    worker_id    uuid        not null,
    reason       text        not null,
    percent      int         not null check (percent between 1 and 100),
    from_day     date        not null,
    until_day    date,
    note         text,
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null,
    ended_at     timestamptz,
    ended_by     uuid,
    check (until_day is null or until_day >= from_day),
    check ((ended_at is null) = (ended_by is null))
);
create index caseload_reduction_by_worker on caseload_reduction (worker_id, from_day desc, id desc);

alter table case_file
    add column complexity       text   not null default 'STANDARD',
    add column circumstances    text[] not null default '{}',
    add column type_since       date,
    add column sibling_group_id uuid;
update case_file set type_since = (opened_at at time zone 'Europe/London')::date, sibling_group_id = referral_id;
alter table case_file
    alter column type_since set not null,
    alter column complexity drop default,
    alter column circumstances drop default;
create index case_file_by_siblings on case_file (sibling_group_id) where sibling_group_id is not null;

-- What a case was, each time it changed. Rows are only added.
create table case_change (
    id               uuid primary key,
    case_id          uuid        not null references case_file,
    known_from       timestamptz not null,
    type             text        not null,
    type_since       date        not null,
    complexity       text        not null,
    circumstances    text[]      not null,
    team_id          uuid,
    sibling_group_id uuid,
    changed_by       uuid,
    reason           text
);
create index case_change_by_moment on case_change (case_id, known_from desc, id desc);
insert into case_change
select gen_random_uuid(), id, opened_at, type, type_since, complexity, circumstances, team_id, sibling_group_id, null, null from case_file;

create index allocation_by_span on allocation (started_at, ended_at);

-- What workforce-service told of skills, and of caseloads it protects: by its own dates, and by when it was told.
alter table worker add column skills text[] not null default '{}';
create table worker_history_reduction (
    worker_id  uuid not null,
    version    int  not null,
    reason     text not null,
    percent    int  not null,
    from_day   date not null,
    until_day  date,
    foreign key (worker_id, version) references worker_history
);
create index worker_history_reduction_of on worker_history_reduction (worker_id, version);

alter table case_file add column skills_wanted text[] not null default '{}';
