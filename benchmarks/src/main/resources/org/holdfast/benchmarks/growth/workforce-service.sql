-- The people of a council, or of all councils, for the benchmark of growth alone. Runs behind every-service.sql, whose functions it uses.

-- Teams and people name each other: nobody has a supervisor or a team until both are there.
insert into team (id, version, name, area, postcode_sectors, status, opened_at)
select pg_temp.team(t), 1, 'Team ' || t, 'Area ' || t / 5, '{}', 'OPEN', now() - interval '5 years' from generate_series(0, :teams - 1) t
on conflict do nothing;

create function pg_temp.number_of(place bigint) returns text language sql immutable return 'SW' || 100000 + place;

insert into staff_member (id, version, full_name, email, telephone, grade, fte, contract, registration_number, registered_until,
                          registration_status, team_id, supervisor_id, started_on, changed_at)
select pg_temp.manager(m), 1, 'Manager ' || m, 'manager' || m || '@saltmere.example', '01632 960000', 'SERVICE_MANAGER', 1, 'PERMANENT',
       pg_temp.number_of(m), current_date + 700, null, null, null, current_date - 800, now()
from generate_series(0, :managers - 1) m
on conflict do nothing;

insert into staff_member (id, version, full_name, email, telephone, grade, fte, contract, registration_number, registered_until,
                          registration_status, team_id, supervisor_id, started_on, changed_at)
select pg_temp.supervisor(s), 1, 'Supervisor ' || s, 'supervisor' || s || '@saltmere.example', '01632 960000', 'PRACTICE_SUPERVISOR', 1,
       'PERMANENT', pg_temp.number_of(:managers + s), current_date + 700, null, pg_temp.team(s), pg_temp.manager(s / 5), current_date - 800, now()
from generate_series(0, :teams - 1) s
on conflict do nothing;

update team set practice_supervisor_id = pg_temp.supervisor(t)
from generate_series(3, :teams - 1) t where team.id = pg_temp.team(t);

insert into staff_member (id, version, full_name, email, telephone, grade, fte, contract, registration_number, registered_until,
                          registration_status, team_id, supervisor_id, started_on, changed_at)
select pg_temp.worker(w), 1, d.full_name, 'worker' || w || '@saltmere.example', '01632 960000', 'SOCIAL_WORKER', 1, 'PERMANENT',
       pg_temp.number_of(:managers + :teams + w), current_date + 700, null, pg_temp.team(w / 8), pg_temp.supervisor(w / 8),
       current_date - 800, now()
from generate_series(0, :workers - 1) w join drawn_name d on d.number = w % :names
on conflict do nothing;

insert into staff_member (id, version, full_name, email, telephone, grade, fte, contract, supervisor_id, started_on, changed_at)
select pg_temp.other_member_of_staff(o), 1, 'Colleague ' || o, 'colleague' || o || '@saltmere.example', '01632 960000',
       'FAMILY_SUPPORT_WORKER', 1, 'PERMANENT', pg_temp.manager(o % :managers), current_date - 800, now()
from generate_series(0, :others - 1) o
on conflict do nothing;

insert into placement (staff_id, team_id, supervisor_id, since, recorded_at)
select id, team_id, supervisor_id, started_on, now() - interval '800 days' from staff_member;

insert into working_pattern (staff_id, grade, fte, since, recorded_at)
select id, grade, fte, started_on, now() - interval '800 days' from staff_member
on conflict do nothing;

insert into absence (id, staff_id, reason, absent_from, absent_until, returned_on)
select pg_temp.numbered('1006', w * 2 + n), pg_temp.worker(w), 'SIC', current_date - 300 * n - 60, current_date - 300 * n - 40,
       current_date - 300 * n - 39
from generate_series(0, :workers - 1) w cross join generate_series(0, 1) n;

-- Monthly for two years, and one that is to come.
-- each of :supervisions
insert into supervision (id, version, kind, status, supervisor_id, planned_for, held_on, minutes, topics, discussions, actions, changed_at)
select pg_temp.numbered('5000', n), 1, 'PROFESSIONAL', case when d.on_day > current_date then 'PLANNED' else 'HELD' end,
       pg_temp.supervisor(n % :workers / 8), d.on_day, h.on_day, case when h.on_day is not null then 75 end,
       case when h.on_day is not null then jsonb '[]' end, case when h.on_day is not null then jsonb '[]' end,
       case when h.on_day is not null then jsonb '[]' end, now()
from generate_series(:from, :to) n
cross join lateral (select current_date + 21 - cast(n / :workers * 28 + n % 7 as int) as on_day) d
cross join lateral (select case when d.on_day <= current_date then d.on_day end as on_day) h;

-- each of :supervisions
insert into supervision_person (supervision_id, worker_id)
select pg_temp.numbered('5000', n), pg_temp.worker(n % :workers) from generate_series(:from, :to) n;

insert into supervision_agreement (id, version, worker_id, supervisor_id, rhythm, expectations, starts_on, made_at)
select pg_temp.numbered('5001', w), 0, pg_temp.worker(w), pg_temp.supervisor(w / 8), 'MONTHLY', 'An hour that nobody interrupts.',
       current_date - 700, now()
from generate_series(0, :workers - 1) w;

-- each of :open_cases
insert into allocated_child (child_id, worker_id, case_id, since, version)
select pg_temp.child(pg_temp.child_of(j)), pg_temp.worker(pg_temp.holder(j)), pg_temp.case_file(j), pg_temp.opened_at(j), 1
from generate_series(:cases - :open_cases + :from, :cases - :open_cases + :to) j;
