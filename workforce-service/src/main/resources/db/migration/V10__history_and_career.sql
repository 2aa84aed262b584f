create table working_pattern (
    staff_id    uuid          not null references staff_member,
    grade       text          not null,
    fte         numeric(3, 2) not null check (fte > 0 and fte <= 1),
    since       date          not null,
    recorded_at timestamptz   not null,
    primary key (staff_id, since, recorded_at)
);
comment on table working_pattern is 'As what somebody has worked and how much, from which day on; the latest recorded of a day counts.';
insert into working_pattern (staff_id, grade, fte, since, recorded_at) select id, grade, fte, started_on, changed_at from staff_member;

create table career_map (
    id         uuid primary key,
    version    int         not null,
    number     int         not null unique check (number > 0),
    content    jsonb       not null,
    reason     text        not null,
    adopted_by uuid,
    adopted_at timestamptz not null
);
comment on table career_map is 'Each edition of the career map; the one with the highest number counts.';

insert into career_map (id, version, number, content, reason, adopted_at) values
('0199f3a2-0000-7000-8000-000000290001', 0, 1, '{"stages": [
  {"grade": "STUDENT", "road": "ENTRY", "about": "On a placement, with a practice educator beside them.", "next": [{"to": "NEWLY_QUALIFIED", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}]}]},
  {"grade": "APPRENTICE", "road": "ENTRY", "about": "Learns social work while working with families.", "next": [{"to": "NEWLY_QUALIFIED", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}]}]},
  {"grade": "FAMILY_SUPPORT_WORKER", "road": "ENTRY", "about": "Works beside social workers with families; may learn social work as an apprentice.", "next": [{"to": "APPRENTICE", "requirements": [{"kind": "MONTHS_IN_GRADE", "months": 12, "text": "A year in the grade before"}]}]},
  {"grade": "PERSONAL_ADVISER", "road": "ENTRY", "about": "Stays with young people who leave care; may learn social work as an apprentice.", "next": [{"to": "APPRENTICE", "requirements": [{"kind": "MONTHS_IN_GRADE", "months": 12, "text": "A year in the grade before"}]}]},
  {"grade": "FRONT_DOOR_WORKER", "road": "ENTRY", "about": "Hears what comes in at the front door; may learn social work as an apprentice.", "next": [{"to": "APPRENTICE", "requirements": [{"kind": "MONTHS_IN_GRADE", "months": 12, "text": "A year in the grade before"}]}]},
  {"grade": "NEWLY_QUALIFIED", "road": "PRACTICE", "about": "The assessed and supported first year, with a protected caseload and a mentor.", "next": [{"to": "SOCIAL_WORKER", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "PROGRAMME", "code": "ASYE", "text": "The assessed and supported year passed"}]}]},
  {"grade": "SOCIAL_WORKER", "road": "PRACTICE", "about": "Knows their children, and stays.", "next": [{"to": "ADVANCED_PRACTITIONER", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "MONTHS_IN_GRADE", "months": 24, "text": "2 years in the grade before"}, {"kind": "SKILL", "code": "SIGNS_OF_SAFETY", "text": "Signs of Safety, two days"}, {"kind": "SKILL", "code": "ABE", "text": "Achieving best evidence"}]}, {"to": "PRACTICE_EDUCATOR", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "MONTHS_IN_GRADE", "months": 24, "text": "2 years in the grade before"}, {"kind": "SKILL", "code": "PRACTICE_EDUCATOR_1", "text": "Practice educator, stage 1 (PEPS)"}]}, {"to": "PRACTICE_SUPERVISOR", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "MONTHS_IN_GRADE", "months": 36, "text": "3 years in the grade before"}, {"kind": "SKILL", "code": "SUPERVISION", "text": "Course in reflective supervision, not run out"}]}]},
  {"grade": "ADVANCED_PRACTITIONER", "road": "PRACTICE", "about": "Holds the hardest cases, and helps colleagues with theirs. Manages nobody.", "next": [{"to": "CONSULTANT_PRACTITIONER", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "MONTHS_IN_GRADE", "months": 24, "text": "2 years in the grade before"}, {"kind": "SKILL", "code": "SIGNS_OF_SAFETY_LEAD", "text": "Signs of Safety, five days"}]}, {"to": "PRACTICE_EDUCATOR", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "SKILL", "code": "PRACTICE_EDUCATOR_1", "text": "Practice educator, stage 1 (PEPS)"}]}, {"to": "PRACTICE_SUPERVISOR", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "SKILL", "code": "SUPERVISION", "text": "Course in reflective supervision, not run out"}]}, {"to": "REVIEWING_OFFICER", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "MONTHS_IN_GRADE", "months": 24, "text": "2 years in the grade before"}]}]},
  {"grade": "PRACTICE_EDUCATOR", "road": "PRACTICE", "about": "Teaches students and newly qualified workers in practice. Manages nobody.", "next": [{"to": "CONSULTANT_PRACTITIONER", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "MONTHS_IN_GRADE", "months": 24, "text": "2 years in the grade before"}, {"kind": "SKILL", "code": "PRACTICE_EDUCATOR_2", "text": "Practice educator, stage 2 (PEPS)"}]}, {"to": "PRACTICE_SUPERVISOR", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "SKILL", "code": "SUPERVISION", "text": "Course in reflective supervision, not run out"}]}]},
  {"grade": "CONSULTANT_PRACTITIONER", "road": "PRACTICE", "about": "Comes in beside the worker when a case grows complex, so that the child keeps their worker.", "next": [{"to": "PRACTICE_SUPERVISOR", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "SKILL", "code": "SUPERVISION", "text": "Course in reflective supervision, not run out"}]}, {"to": "REVIEWING_OFFICER", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}]}]},
  {"grade": "REVIEWING_OFFICER", "road": "PRACTICE", "about": "Reviews children''s plans, and sees that the child is heard.", "next": [{"to": "SERVICE_MANAGER", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "MONTHS_IN_GRADE", "months": 24, "text": "2 years in the grade before"}, {"kind": "SKILL", "code": "LEADERSHIP", "text": "Leadership and management"}]}]},
  {"grade": "PRACTICE_SUPERVISOR", "road": "MANAGEMENT", "about": "Leads a small team, and supervises it often and well.", "next": [{"to": "TEAM_MANAGER", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "MONTHS_IN_GRADE", "months": 24, "text": "2 years in the grade before"}, {"kind": "SKILL", "code": "LEADERSHIP", "text": "Leadership and management"}]}]},
  {"grade": "TEAM_MANAGER", "road": "MANAGEMENT", "about": "Answers for a team; may go to the academy for a year as a mentor.", "next": [{"to": "SERVICE_MANAGER", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "MONTHS_IN_GRADE", "months": 24, "text": "2 years in the grade before"}, {"kind": "SKILL", "code": "LEADERSHIP", "text": "Leadership and management"}]}]},
  {"grade": "SERVICE_MANAGER", "road": "MANAGEMENT", "about": "Answers for the teams of an area or a service.", "next": [{"to": "ASSISTANT_DIRECTOR", "requirements": [{"kind": "REGISTERED", "text": "Registered with Social Work England"}, {"kind": "MONTHS_IN_GRADE", "months": 36, "text": "3 years in the grade before"}]}]},
  {"grade": "ASSISTANT_DIRECTOR", "road": "MANAGEMENT", "about": "Answers for children''s social care.", "next": [{"to": "DIRECTOR", "requirements": [{"kind": "MONTHS_IN_GRADE", "months": 24, "text": "2 years in the grade before"}]}]},
  {"grade": "DIRECTOR", "road": "MANAGEMENT", "about": "Director of children''s services (Children Act 2004 s.18).", "next": []}
], "routes": [
  {"code": "UNDERGRADUATE", "title": "Undergraduate degree", "months": 36, "from": "STUDENT", "into": "NEWLY_QUALIFIED"},
  {"code": "POSTGRADUATE", "title": "Postgraduate degree", "months": 24, "from": "STUDENT", "into": "NEWLY_QUALIFIED"},
  {"code": "DEGREE_APPRENTICESHIP", "title": "Degree apprenticeship", "months": 36, "from": "APPRENTICE", "into": "NEWLY_QUALIFIED"},
  {"code": "STEP_UP", "title": "Step Up to Social Work", "months": 14, "from": "STUDENT", "into": "NEWLY_QUALIFIED"},
  {"code": "APPROACH", "title": "Approach Social Work", "months": 24, "from": "STUDENT", "into": "NEWLY_QUALIFIED"},
  {"code": "ASPIRING", "title": "Aspiring to Social Work, for those who work here already", "from": "FAMILY_SUPPORT_WORKER", "into": "APPRENTICE"},
  {"code": "OVERSEAS", "title": "Qualified overseas", "from": "SOCIAL_WORKER", "into": "SOCIAL_WORKER"}
]}', 'The map that comes with Holdfast: a council lays it down anew as its own', '2026-09-01T00:00:00Z');
