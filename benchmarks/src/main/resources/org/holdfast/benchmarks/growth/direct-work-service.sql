-- Five years of work with children, for the benchmark of growth alone. Runs behind every-service.sql, whose functions it uses.

-- each of :children
insert into child (id, full_name, date_of_birth, school, version)
select pg_temp.child(c), d.full_name, pg_temp.born_on(c), 'Saltmere Harbour Primary', 1
from generate_series(:from, :to) c join drawn_name d on d.number = (c * 7919 + c / :names) % :names;

-- each of :cases
insert into work_plan (id, version, child_id, purpose, goal, planned_sessions, sessions_held, planned_by, planned_at)
select pg_temp.numbered('4000', j), 3, pg_temp.child(pg_temp.child_of(j)), 'What the child worries about', 'The child can say it', 3, 3,
       pg_temp.worker(j % :workers), pg_temp.opened_at(j)
from generate_series(:from, :to) j;

-- each of :cases
insert into work_plan_tool (work_plan_id, position, tool_id)
select pg_temp.numbered('4000', j), 0, (select id from tool order by code limit 1) from generate_series(:from, :to) j;

-- each of :cases
insert into session (id, plan_id, child_id, held_on, minutes, tool_id, tool_version, place, others_present, engagement, exact_words,
                     consent_to_share, may_be_shown_to, recorded_by, recorded_at)
select pg_temp.numbered('4001', j * 4 + n), pg_temp.numbered('4000', j), pg_temp.child(pg_temp.child_of(j)),
       cast(pg_temp.opened_at(j) as date) + cast(n as int) * 2, 45, (select id from tool order by code limit 1), 1, 'HOME', '{}', 3,
       'I want to see Mum on Sunday.', 'DECLINED', '{}', pg_temp.worker(j % :workers), pg_temp.opened_at(j)
from generate_series(:from, :to) j cross join generate_series(0, 2) n;

-- each of :cases
insert into outcome (id, plan_id, child_id, kind, what_changed, changed_on, recorded_by, recorded_at)
select pg_temp.numbered('4002', j), pg_temp.numbered('4000', j), pg_temp.child(pg_temp.child_of(j)), 'PLAN_CHANGED', 'Sundays are with Mum.',
       cast(pg_temp.opened_at(j) as date) + 6, pg_temp.worker(j % :workers), pg_temp.opened_at(j)
from generate_series(:from, :to) j where j % 2 = 0;
