create table course (
    id            uuid primary key,
    version       int   not null,
    code          text  not null,
    title         text  not null,
    description   text  not null,
    faculty       text  not null,
    hours         int   not null check (hours > 0),
    valid_months  int check (valid_months > 0),
    prerequisites jsonb not null,
    mandatory_for jsonb not null,
    constraint one_code_one_course unique (code)
);

create table course_session (
    id        uuid primary key,
    version   int  not null,
    course_id uuid not null references course,
    starts_on date not null,
    ends_on   date not null check (ends_on >= starts_on),
    place     text not null,
    capacity  int  not null check (capacity > 0),
    taken     int  not null check (taken between 0 and capacity),
    status    text not null check (status in ('PLANNED', 'HELD', 'CANCELLED'))
);
comment on column course_session.taken is 'Places given; the check keeps that none is given twice.';
create index course_session_by_day on course_session (starts_on, id);

create table booking (
    id          uuid primary key,
    version     int         not null,
    session_id  uuid        not null references course_session,
    worker_id   uuid        not null references staff_member,
    status      text        not null check (status in ('WAITING', 'BOOKED', 'CANCELLED', 'ATTENDED', 'ABSENT')),
    booked_at   timestamptz not null,
    attended_on date,
    evaluations jsonb       not null,
    check ((status = 'ATTENDED') = (attended_on is not null))
);
create unique index one_person_one_place on booking (session_id, worker_id) where status in ('WAITING', 'BOOKED');
create index booking_by_session on booking (session_id, booked_at, id);
create index booking_by_worker on booking (worker_id, booked_at desc);

insert into course (id, version, code, title, description, faculty, hours, valid_months, prerequisites, mandatory_for) values
('0199f3a2-0000-7000-8000-000000260001', 0, 'ABE', 'Achieving best evidence', 'Interviewing children who are witnesses, together with the police: planning, the interview, what a court needs. For anybody, newly qualified workers among them.', 'PRACTICE', 35, null, '[]', '[]'),
('0199f3a2-0000-7000-8000-000000260002', 0, 'SIGNS_OF_SAFETY_2', 'Signs of Safety, two days', 'Mapping with families: what we are worried about, what is working well, what needs to happen.', 'PRACTICE', 14, null, '[]', '["SOCIAL_WORKER", "NEWLY_QUALIFIED", "PRACTICE_SUPERVISOR"]'),
('0199f3a2-0000-7000-8000-000000260003', 0, 'SIGNS_OF_SAFETY_5', 'Signs of Safety, five days', 'For those who lead practice: mapping, safety plans with a network, words and pictures with children.', 'PRACTICE', 35, null, '["SIGNS_OF_SAFETY_2"]', '[]'),
('0199f3a2-0000-7000-8000-000000260004', 0, 'TALKING_MATS', 'Talking Mats', 'Talking with children who find words hard, with symbols on a mat.', 'PRACTICE', 7, null, '[]', '[]'),
('0199f3a2-0000-7000-8000-000000260005', 0, 'LEADERSHIP', 'Leadership and management', 'Leading people who do hard work: presence, direction, difficult conversations, use of figures.', 'LEADERSHIP', 42, null, '[]', '["PRACTICE_SUPERVISOR", "TEAM_MANAGER"]'),
('0199f3a2-0000-7000-8000-000000260006', 0, 'SUPERVISION', 'Reflective supervision', 'Giving supervision that is regular, reflective and consistent.', 'SUPERVISION', 21, 36, '[]', '["PRACTICE_SUPERVISOR", "TEAM_MANAGER", "SERVICE_MANAGER"]'),
('0199f3a2-0000-7000-8000-000000260007', 0, 'PRACTICE_EDUCATOR_1', 'Practice educator, stage 1', 'Supervising and assessing students up to the last placement (PEPS stage 1).', 'PRACTICE_EDUCATION', 30, null, '[]', '["PRACTICE_EDUCATOR"]'),
('0199f3a2-0000-7000-8000-000000260008', 0, 'PRACTICE_EDUCATOR_2', 'Practice educator, stage 2', 'Full responsibility for the last placement (PEPS stage 2).', 'PRACTICE_EDUCATION', 30, null, '["PRACTICE_EDUCATOR_1"]', '[]'),
('0199f3a2-0000-7000-8000-000000260009', 0, 'COURT_SKILLS', 'Court skills', 'Statements that say what matters, and giving evidence.', 'PRACTICE', 14, null, '[]', '[]'),
('0199f3a2-0000-7000-8000-000000260010', 0, 'SAFEGUARDING', 'Safeguarding children', 'What everybody who works with children needs, renewed every three years.', 'MANDATORY', 7, 36, '[]', '["STUDENT", "APPRENTICE", "FAMILY_SUPPORT_WORKER", "PERSONAL_ADVISER", "FRONT_DOOR_WORKER", "NEWLY_QUALIFIED", "SOCIAL_WORKER", "ADVANCED_PRACTITIONER", "PRACTICE_EDUCATOR", "CONSULTANT_PRACTITIONER", "REVIEWING_OFFICER", "PRACTICE_SUPERVISOR", "TEAM_MANAGER", "SERVICE_MANAGER", "ASSISTANT_DIRECTOR", "DIRECTOR"]'),
('0199f3a2-0000-7000-8000-000000260011', 0, 'FIRST_YEAR', 'Monthly academy for newly qualified workers', 'A day a month with those who began at the same time: reflection, standards, evidence for the portfolio. Virtual or here.', 'EARLY_CAREER', 7, null, '[]', '["NEWLY_QUALIFIED"]');
