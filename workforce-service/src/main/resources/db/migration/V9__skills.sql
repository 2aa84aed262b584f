alter table course add column gives text check (gives ~ '^[A-Z][A-Z0-9_]{1,29}$');
comment on column course.gives is 'The skill that who was there has from then on, for valid_months where that is set.';
update course set gives = code where code in
    ('ABE', 'TALKING_MATS', 'LEADERSHIP', 'SUPERVISION', 'PRACTICE_EDUCATOR_1', 'PRACTICE_EDUCATOR_2', 'COURT_SKILLS');
update course set gives = 'SIGNS_OF_SAFETY' where code = 'SIGNS_OF_SAFETY_2';
update course set gives = 'SIGNS_OF_SAFETY_LEAD' where code = 'SIGNS_OF_SAFETY_5';
insert into course (id, version, code, title, description, faculty, hours, valid_months, gives, prerequisites, mandatory_for) values
('0199f3a2-0000-7000-8000-000000260012', 0, 'LIFE_STORY_WORK', 'Life-story work', 'Telling a child their story with them: what is known, what is not, and what can be borne now.', 'PRACTICE', 14, null, 'LIFE_STORY_WORK', '{}', '[]');

create table staff_skill (
    staff_id   uuid not null references staff_member,
    source     uuid not null,
    skill      text not null check (skill ~ '^[A-Z][A-Z0-9_]{1,29}$'),
    gained_on  date not null,
    held_until date check (held_until >= gained_on),
    evidence   text,
    primary key (staff_id, source, skill)
);
create index staff_skill_by_end on staff_skill (held_until) where held_until is not null;
comment on table staff_skill is 'What training and practice have given; source is what gave it, such as a booking of a course.';
insert into staff_skill (staff_id, source, skill, gained_on, held_until)
    select b.worker_id, b.id, c.gives, b.attended_on, cast(b.attended_on + make_interval(months => c.valid_months) as date) - 1
    from booking b join course_session s on s.id = b.session_id join course c on c.id = s.course_id
    where b.attended_on is not null and c.gives is not null;

create table skill_expiry (
    staff_id   uuid        not null references staff_member,
    source     uuid        not null,
    skill      text        not null,
    held_until date        not null,
    told_at    timestamptz not null,
    primary key (staff_id, source, skill, held_until)
);
comment on table skill_expiry is 'Of which skills that ran out the other services have been told, so that they are told once.';

create table practice_lead (
    id         uuid primary key,
    version    int         not null,
    worker_id  uuid        not null references staff_member,
    skill      text        not null,
    since      date        not null,
    until      date check (until >= since),
    named_by   uuid        not null,
    named_at   timestamptz not null
);
create unique index one_lead_once on practice_lead (worker_id, skill) where until is null;
create index practice_lead_by_skill on practice_lead (skill, since, id);
