-- Five years of cases, for the benchmark of growth alone. Runs behind every-service.sql, whose functions it uses.

-- No sweep looks while visits and plans are still on their way.
select pg_advisory_lock(x'0DEE'::int), pg_advisory_lock(x'91A7'::int);

create function pg_temp.type_of(case_file bigint) returns text language sql immutable
    return (array['ASSESSMENT', 'CHILD_IN_NEED', 'FAMILY_HELP', 'ASSESSMENT', 'LOOKED_AFTER', 'CHILD_IN_NEED'])[1 + case_file % 6];

-- Of an open case that had another social worker before: when one followed the other.
create function pg_temp.handed_over_at(case_file bigint) returns timestamptz language sql stable
    return case when case_file % 5 < 2
        then pg_temp.opened_at(case_file) + (date_trunc('day', now()) - pg_temp.opened_at(case_file)) / 2 end;

insert into team (team_id, name, area, postcode_sectors, practice_supervisor_id, open, version)
select pg_temp.team(t), 'Team ' || t, 'Area ' || t / 5, '{}', pg_temp.supervisor(t), true, 1 from generate_series(0, :teams - 1) t
on conflict do nothing;

insert into worker (worker_id, full_name, grade, fte, registered_until, team_id, supervisor_id, email, telephone, started_on, version)
select pg_temp.worker(w), d.full_name, 'SOCIAL_WORKER', 1, current_date + 700, pg_temp.team(w / 8), pg_temp.supervisor(w / 8),
       'worker' || w || '@saltmere.example', '01632 960000', current_date - 800, 1
from generate_series(0, :workers - 1) w join drawn_name d on d.number = w % :names
union all
select pg_temp.supervisor(s), 'Supervisor ' || s, 'PRACTICE_SUPERVISOR', 1, current_date + 700, pg_temp.team(s), pg_temp.manager(s / 5),
       'supervisor' || s || '@saltmere.example', '01632 960000', current_date - 800, 1
from generate_series(0, :teams - 1) s
union all
select pg_temp.other_member_of_staff(o), 'Colleague ' || o, 'FAMILY_SUPPORT_WORKER', 1, null, null, pg_temp.manager(o % :managers),
       'colleague' || o || '@saltmere.example', '01632 960000', current_date - 800, 1
from generate_series(0, :others - 1) o
union all
select pg_temp.manager(m), 'Manager ' || m, 'SERVICE_MANAGER', 1, current_date + 700, null, null,
       'manager' || m || '@saltmere.example', '01632 960000', current_date - 800, 1
from generate_series(0, :managers - 1) m
on conflict do nothing;

insert into worker_history (worker_id, version, known_from, full_name, grade, fte, registered_until, team_id, supervisor_id, started_on)
select worker_id, version, started_on, full_name, grade, fte, registered_until, team_id, supervisor_id, started_on from worker
on conflict do nothing;

insert into worker_absence (absence_id, worker_id, from_day, until_day)
select pg_temp.numbered('1006', w * 2 + n), pg_temp.worker(w), current_date - 300 * n - 60, current_date - 300 * n - 40
from generate_series(0, :workers - 1) w cross join generate_series(0, 1) n;

-- each of :children
insert into child (child_id, full_name, date_of_birth, postcode, version, la_child_id, sex)
select pg_temp.child(c), d.full_name, pg_temp.born_on(c), pg_temp.postcode(c), 1, 'G' || c, d.sex
from generate_series(:from, :to) c join drawn_name d on d.number = (c * 7919 + c / :names) % :names;

-- each of :referrals
insert into known_referral (referral_id, child_id, source, received_on, outcome)
select pg_temp.referral(l.referral), pg_temp.child(l.child), '2A', cast(pg_temp.referred_at(l.referral) as date),
       (array['SINGLE_ASSESSMENT', 'NFA', 'SINGLE_ASSESSMENT', 'ADVICE_SIGNPOST', 'STEP_DOWN_EARLY_HELP'])[1 + l.child % 5]
from pg_temp.lines(:from, :to) l;

-- each of :cases
insert into case_file (id, version, child_id, type, team_id, social_worker_id, referral_id, opened_at, assessment_due_on, closed_at,
                       changed_at, complexity, circumstances, type_since, sibling_group_id, skills_wanted, status_since, close_reason,
                       closed_on, close_summary, taken_over_by, closed_by, referred_on)
select pg_temp.case_file(j), 3, pg_temp.child(pg_temp.child_of(j)), pg_temp.type_of(j),
       pg_temp.team(case when j >= :cases - :open_cases then pg_temp.team_of(j) else j % :teams end),
       case when j >= :cases - :open_cases then pg_temp.worker(pg_temp.holder(j)) end,
       pg_temp.referral(least(:referrals - 1, (pg_temp.child_of(j) * 5 + 5) / 6)),
       c.opened_at, c.opened_on + 63, c.closed_at, coalesce(c.closed_at, c.opened_at), 'STANDARD', '{}', c.opened_on,
       pg_temp.numbered('3010', j / 2), '{}', c.opened_on, case when c.closed_at is not null then 'RC7' end, cast(c.closed_at as date),
       case when c.closed_at is not null then 'Home is calm, and the school will say if it is not.' end,
       case when c.closed_at is not null then jsonb '[]' end,
       case when c.closed_at is not null then pg_temp.supervisor(j % :teams) end, c.opened_on
from generate_series(:from, :to) j
cross join lateral (select pg_temp.opened_at(j) as opened_at, cast(pg_temp.opened_at(j) as date) as opened_on,
                           pg_temp.closed_at(j) as closed_at) c;

-- each of :cases
insert into case_change (id, case_id, known_from, type, type_since, complexity, circumstances, team_id, sibling_group_id)
select pg_temp.numbered('3003', j), pg_temp.case_file(j), pg_temp.opened_at(j), pg_temp.type_of(j), cast(pg_temp.opened_at(j) as date),
       'STANDARD', '{}', pg_temp.team(case when j >= :cases - :open_cases then pg_temp.team_of(j) else j % :teams end),
       pg_temp.numbered('3010', j / 2)
from generate_series(:from, :to) j;

-- No child is left without a social worker: who follows and who is followed are written together.
-- each of :cases
insert into allocation (id, case_id, child_id, worker_id, role, started_at, started_by, reason, ended_at, end_reason, follows_id)
select pg_temp.numbered('3002', j), pg_temp.case_file(j), pg_temp.child(pg_temp.child_of(j)), pg_temp.worker(j % :workers), 'PRIMARY',
       pg_temp.opened_at(j), pg_temp.supervisor(j % :teams), 'FCONTA', coalesce(pg_temp.closed_at(j), pg_temp.handed_over_at(j)),
       case when pg_temp.closed_at(j) is null then 'LEFTRL' end, null
from generate_series(:from, :to) j
where pg_temp.closed_at(j) is not null or (pg_temp.handed_over_at(j) is not null and pg_temp.holder(j) is not null)
union all
select pg_temp.numbered('3001', j), pg_temp.case_file(j), pg_temp.child(pg_temp.child_of(j)), pg_temp.worker(pg_temp.holder(j)), 'PRIMARY',
       coalesce(pg_temp.handed_over_at(j), pg_temp.opened_at(j)), pg_temp.supervisor(pg_temp.team_of(j)), 'FCONTA', null, null,
       case when pg_temp.handed_over_at(j) is not null then pg_temp.numbered('3002', j) end
from generate_series(:from, :to) j
where pg_temp.closed_at(j) is null and pg_temp.holder(j) is not null
union all
select pg_temp.numbered('3004', j), pg_temp.case_file(j), pg_temp.child(pg_temp.child_of(j)),
       pg_temp.worker((pg_temp.holder(j) + 1) % :workers), 'CO_WORKER', pg_temp.opened_at(j), pg_temp.supervisor(pg_temp.team_of(j)),
       null, null, null, null
from generate_series(:from, :to) j
where pg_temp.closed_at(j) is null and pg_temp.holder(j) is not null and j % 10 = 3;

update circle_child set worker_ids = worker_ids || a.worker_id
from allocation a where a.child_id = circle_child.child_id and a.role = 'CO_WORKER' and a.ended_at is null;

-- each of :open_cases
insert into involvement (child_id, version)
select pg_temp.child(pg_temp.child_of(j)), 1 from generate_series(:cases - :open_cases + :from, :cases - :open_cases + :to) j
on conflict do nothing;

-- Everybody has been seen this week, so that nothing is told while we measure.
-- each of :cases
insert into visit (id, version, case_id, child_id, kind, on_day, minutes, seen, seen_alone, bedroom_seen, came_along, visited_by, recorded_at)
select pg_temp.numbered('3005', j * 4 + n), 0, pg_temp.case_file(j), pg_temp.child(pg_temp.child_of(j)),
       case n when 3 then 'REVIEW' else 'VISIT' end, v.on_day, 45, true, true, n = 0, '{}', pg_temp.worker(j % :workers), v.on_day
from generate_series(:from, :to) j
cross join generate_series(0, 3) n
cross join lateral (
    select coalesce(cast(pg_temp.closed_at(j) as date), current_date) - cast(1 + case when n = 3 then 0 else n end as int) as on_day
) v;

-- each of :open_cases
insert into plan (id, version, case_id, child_id, kind, started_on, earlier_plans, lead_practitioner_id, team, reviews, core_groups, changed_at)
select pg_temp.numbered('3006', j), 0, pg_temp.case_file(j), pg_temp.child(pg_temp.child_of(j)), pg_temp.type_of(j), current_date - 3, 0,
       pg_temp.worker(j % :workers), '[]', '[]', '[]', now()
from generate_series(:cases - :open_cases + :from, :cases - :open_cases + :to) j
where pg_temp.type_of(j) in ('CHILD_IN_NEED', 'FAMILY_HELP');

-- each of :cases
insert into assessment (id, version, case_id, child_id, status, started_on, counted_from, due_on, assessor, checkpoints, completed_on,
                        authorised_by, changed_at)
select pg_temp.numbered('3007', j), 0, pg_temp.case_file(j), pg_temp.child(pg_temp.child_of(j)),
       case when a.under_way then 'UNDER_WAY' else 'AUTHORISED' end, a.started_on, a.started_on, a.started_on + 63,
       pg_temp.worker(j % :workers), '[]', case when not a.under_way then a.started_on + 5 end,
       case when not a.under_way then pg_temp.supervisor(j % :teams) end, now()
from generate_series(:from, :to) j
cross join lateral (select pg_temp.closed_at(j) is null and pg_temp.type_of(j) = 'ASSESSMENT' as under_way,
                           cast(pg_temp.opened_at(j) as date) as started_on) a;

-- A worker has two things to do, and has done what there was to do of each case before.
-- each of :cases
insert into task (id, version, kind, child_id, about_worker, for_worker, about_record, raised_at, due_on, done_at, done_by)
select pg_temp.numbered('3008', j), 0, 'CARD_TO_BE_GIVEN', pg_temp.child(pg_temp.child_of(j)), null, t.worker, pg_temp.numbered('3001', j),
       pg_temp.opened_at(j), cast(pg_temp.opened_at(j) as date) + 5, case when t.done then pg_temp.opened_at(j) + interval '3 days' end,
       case when t.done then t.worker end
from generate_series(:from, :to) j
cross join lateral (select pg_temp.worker(case when pg_temp.closed_at(j) is null then (j - (:cases - :open_cases)) % :workers
                                               else j % :workers end) as worker,
                           pg_temp.closed_at(j) is not null or (j - (:cases - :open_cases)) / :workers > 1 as done) t;

-- each of :open_cases
insert into voice (id, version, case_id, child_id, on_day, situation, mode, exact_words, about, seen_by, told_to, recorded_by, recorded_at)
select pg_temp.numbered('3009', j), 0, pg_temp.case_file(j), pg_temp.child(pg_temp.child_of(j)), current_date - cast(j % 90 as int),
       'On the way to school', 'SPOKEN', 'I want to see Mum on Sunday.', 'WISH', 'ALL_WHO_WORK_WITH_ME', '{}',
       pg_temp.worker(j % :workers), now() - make_interval(days => cast(j % 90 as int))
from generate_series(:cases - :open_cases + :from, :cases - :open_cases + :to) j where j % 3 = 0;

-- each of :open_cases
insert into session (session_id, child_id, worker_id, held_on, minutes, recorded_at, exact_words)
select pg_temp.numbered('4001', j), pg_temp.child(pg_temp.child_of(j)), pg_temp.worker(j % :workers), current_date - cast(j % 200 as int), 45,
       now(), 'I want to see Mum on Sunday.'
from generate_series(:cases - :open_cases + :from, :cases - :open_cases + :to) j;
