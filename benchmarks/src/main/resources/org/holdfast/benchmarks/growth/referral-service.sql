-- Five years of a front door, for the benchmark of growth alone. Runs behind every-service.sql, whose functions it uses.

-- No sweep looks while deadlines are still on their way.
select pg_advisory_lock(x'DEAD'::int);

create function pg_temp.is_open(referral bigint) returns boolean language sql immutable
    return referral >= :referrals - :open_referrals;

create function pg_temp.status(referral bigint) returns text language sql immutable
    return case when pg_temp.is_open(referral)
        then (array['RECEIVED', 'TRIAGED', 'RECEIVED', 'TRIAGED', 'RECEIVED', 'RECEIVED', 'TRIAGED', 'RECEIVED', 'RECEIVED',
                    'DECISION_PENDING_AUTHORISATION'])[1 + referral % 10]
        when referral % 100 < 5 then 'LINKED_TO_OPEN_CASE'
        when referral % 100 < 8 then 'WITHDRAWN'
        when referral % 100 < 10 then 'DUPLICATE'
        else 'DECIDED' end;

create function pg_temp.rag(referral bigint) returns text language sql immutable
    return case when pg_temp.status(referral) <> 'RECEIVED'
        then (array['RED', 'AMBER', 'AMBER', 'GREEN', 'GREEN', 'BLUE', 'GREEN'])[1 + referral % 7] end;

insert into agency (id, version, name, kind, source, area, status, added_at)
select pg_temp.numbered('1005', a), 0, 'School ' || a, 'SCHOOL', 'SCHOOL', 'Area ' || a / 25, 'OPEN', now() - interval '5 years'
from generate_series(0, 100 * :councils - 1) a;

insert into council_team (team_id, name, area, postcode_sectors, open, version)
select pg_temp.team(t), 'Team ' || t, 'Area ' || t / 5, '{}', true, 1 from generate_series(0, :teams - 1) t
on conflict do nothing;

insert into colleague (worker_id, full_name, team_id, version)
select pg_temp.worker(w), d.full_name, pg_temp.team(w / 8), 1
from generate_series(0, :workers - 1) w join drawn_name d on d.number = w % :names
union all select pg_temp.supervisor(s), 'Supervisor ' || s, pg_temp.team(s), 1 from generate_series(0, :teams - 1) s
union all select pg_temp.other_member_of_staff(o), 'Colleague ' || o, pg_temp.team(o % :teams), 1 from generate_series(0, :others - 1) o
on conflict do nothing;

insert into worker_contact (worker_id, full_name, email, telephone, version)
select pg_temp.worker(w), d.full_name, 'worker' || w || '@saltmere.example', '01632 960000', 1
from generate_series(0, :workers - 1) w join drawn_name d on d.number = w % :names
on conflict do nothing;

-- each of :children
insert into child (id, version, la_child_id, full_name, date_of_birth, sex, address, postcode, school, added_at, changed_at, index_keys)
select pg_temp.child(c), 0, 'G' || c, d.full_name, b.born, d.sex, '12 Quay Street', pg_temp.postcode(c), 'Saltmere Harbour Primary',
       pg_temp.first_referred_at(c), pg_temp.first_referred_at(c),
       string_to_array(replace(replace(replace(d.keys, :drawn_birthday, cast(b.born as text)),
           :drawn_year, to_char(b.born, ' YYYY')), :drawn_postcode, pg_temp.postcode(c)), '|')
from generate_series(:from, :to) c
cross join lateral (select pg_temp.born_on(c) as born) b
join drawn_name d on d.number = (c * 7919 + c / :names) % :names;

-- each of :referrals
insert into referral (id, version, reference, source, channel, agency_id, referrer, concern, childs_own_words, support_tried, consent,
                      immediate_risk, received_at, decision_due_on, status, changed_at, area, risk_rank, rag, assigned_to, assigned_team,
                      ending_reason, ended_by, ended_at, duplicate_of)
select pg_temp.referral(r), 2, 'HG-' || r,
       (array['SCHOOL', 'POLICE', 'HEALTH_VISITOR', 'FAMILY_OR_CARER'])[1 + r % 4], 'API',
       pg_temp.numbered('1005', r % (100 * :councils)), '{"fullName": "Jo Fenwick", "role": "Safeguarding lead", "wantsFeedback": true}',
       'The older one came to school upset three mornings running and says there is shouting every night. The younger one clings to her'
           || ' and will not eat. Mum says that Dad has lost his work and drinks, and that she does not know whom to ask.',
       'I don''t like it when it gets loud.',
       '[{"what": "Breakfast club and weekly talks with the pastoral lead", "byWhom": "School", "result": "Helped at first"}]',
       '{"given": true}', pg_temp.is_open(r) and r % 50 = 0, t.received_at, cast(t.received_at as date) + 1, pg_temp.status(r),
       t.received_at + interval '20 hours', 'Area ' || r % (4 * :councils),
       case when pg_temp.is_open(r) and r % 50 = 0 then 0
           else coalesce(array_position(array['RED', 'AMBER', '-', 'GREEN', 'BLUE'], pg_temp.rag(r)), 3) end,
       pg_temp.rag(r),
       case when r % 10 <> 0 and pg_temp.status(r) <> 'RECEIVED' then pg_temp.other_member_of_staff(r % :others) end,
       case when pg_temp.status(r) = 'LINKED_TO_OPEN_CASE' or pg_temp.is_open(r) and r % 10 = 3 then pg_temp.team(r / 20 % :teams) end,
       case when e.ended then 'Sent twice' end, case when e.ended then pg_temp.other_member_of_staff(0) end,
       case when e.ended then t.received_at + interval '2 hours' end,
       case when pg_temp.status(r) = 'DUPLICATE' then pg_temp.referral(r - 1) end
from generate_series(:from, :to) r
cross join lateral (select pg_temp.referred_at(r) as received_at) t
cross join lateral (select pg_temp.status(r) in ('WITHDRAWN', 'DUPLICATE') as ended) e;

-- each of :referrals
insert into referred_child (referral_id, position, child_id, progress)
select pg_temp.referral(l.referral), l.place, pg_temp.child(l.child),
       case pg_temp.status(l.referral)
           when 'RECEIVED' then 'AWAITING_DECISION'
           when 'TRIAGED' then 'AWAITING_DECISION'
           when 'DECISION_PENDING_AUTHORISATION' then 'AWAITING_AUTHORISATION'
           when 'DECIDED' then 'DECIDED'
           when 'LINKED_TO_OPEN_CASE' then 'WITH_OPEN_CASE'
           else 'ENDED' end
from pg_temp.lines(:from, :to) l;

-- each of :referrals
insert into decision (id, referral_id, child_id, outcome, level, rationale, urgent, status, decided_by, decided_at, answered_by, answered_at)
select pg_temp.numbered('2002', l.referral * 2 + l.place), pg_temp.referral(l.referral), pg_temp.child(l.child),
       (array['SINGLE_ASSESSMENT', 'NFA', 'SINGLE_ASSESSMENT', 'ADVICE_SIGNPOST', 'STEP_DOWN_EARLY_HELP'])[1 + l.child % 5],
       case when l.child % 5 in (0, 2) then 3 else 2 end, 'Mum asks for help, and both children are frightened at night.', false,
       case when d.answered then 'AUTHORISED' else 'PENDING' end, pg_temp.other_member_of_staff(l.referral % :others),
       pg_temp.referred_at(l.referral) + interval '18 hours',
       case when d.answered then pg_temp.manager(l.referral % :managers) end,
       case when d.answered then pg_temp.referred_at(l.referral) + interval '20 hours' end
from pg_temp.lines(:from, :to) l
cross join lateral (select pg_temp.status(l.referral) = 'DECIDED' as answered) d
where pg_temp.status(l.referral) in ('DECIDED', 'DECISION_PENDING_AUTHORISATION');

-- One of eight was late. What is late or nearly so has been noticed, so that nothing is told while we measure.
-- each of :referrals
insert into deadline (referral_id, position, clock, due_at, met_at, warned_at, missed_at)
select pg_temp.referral(r), k.position, k.clock, t.at + k.allowed,
       case when not pg_temp.is_open(r) or k.position = 1 then t.at + case when r % 8 = 0 then k.allowed * 2 else k.allowed / 2 end end,
       case when r % 8 = 0 or pg_temp.is_open(r) then t.at + k.allowed - interval '1 hour' end,
       case when r % 8 = 0 or (pg_temp.is_open(r) and t.at + k.allowed < now()) then t.at + k.allowed end
from generate_series(:from, :to) r
cross join lateral (select pg_temp.referred_at(r) as at) t
cross join (values (0, 'DECIDE', interval '1 day'), (1, 'ACKNOWLEDGE', interval '12 hours')) k (position, clock, allowed);

-- each of :referrals
insert into triage (referral_id, position, level, rag, factors, reasons, triaged_by, triaged_at)
select pg_temp.referral(r), 0, 3, pg_temp.rag(r), '[]', 'The shouting is worse than in the summer.',
       pg_temp.other_member_of_staff(r % :others), pg_temp.referred_at(r) + interval '2 hours'
from generate_series(:from, :to) r where pg_temp.rag(r) is not null;

-- each of :referrals
insert into assignment (referral_id, position, worker_id, assigned_by, assigned_at)
select pg_temp.referral(r), 0, pg_temp.other_member_of_staff(r % :others), pg_temp.other_member_of_staff(r % :others),
       pg_temp.referred_at(r) + interval '1 hour'
from generate_series(:from, :to) r where r % 10 <> 0 and pg_temp.status(r) <> 'RECEIVED';

-- each of :referrals
insert into notice (id, referral_id, kind, means, told_by, told_at)
select pg_temp.numbered('2003', r), pg_temp.referral(r), 'INFORMED', 'EMAIL', pg_temp.other_member_of_staff(r % :others),
       pg_temp.referred_at(r) + interval '21 hours'
from generate_series(:from, :to) r where r % 2 = 0 and pg_temp.status(r) = 'DECIDED';

-- each of :children
insert into open_referral (child_id, open_referrals, version)
select pg_temp.child(c), 0, 1 from generate_series(:from, :to) c;

update open_referral o set open_referrals = n.open, version = 2
from (select child, count(*) as open from pg_temp.lines(:referrals - :open_referrals, :referrals - 1) group by child) n
where o.child_id = pg_temp.child(n.child);

-- each of :cases
insert into led_to_case (referral_id, child_id, case_id)
select pg_temp.referral(least(:referrals - 1, (pg_temp.child_of(j) * 5 + 5) / 6)), pg_temp.child(pg_temp.child_of(j)), pg_temp.case_file(j)
from generate_series(:from, :to) j;

-- each of :cases
insert into case_allocation (case_id, allocated_at)
select pg_temp.case_file(j), pg_temp.opened_at(j) from generate_series(:from, :to) j;

-- each of :open_cases
insert into open_case (case_id, child_id, team_id, worker_id)
select pg_temp.case_file(j), pg_temp.child(pg_temp.child_of(j)), pg_temp.team(pg_temp.team_of(j)), pg_temp.worker(pg_temp.holder(j))
from generate_series(:cases - :open_cases + :from, :cases - :open_cases + :to) j;

-- each of :open_cases
insert into involvement (child_id, open_case_id, team_id, people, version)
select pg_temp.child(pg_temp.child_of(j)), pg_temp.case_file(j), pg_temp.team(pg_temp.team_of(j)),
       jsonb_build_array(jsonb_build_object('workerId', pg_temp.worker(pg_temp.holder(j)), 'role', 'PRIMARY',
           'since', to_char(pg_temp.opened_at(j) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))), 1
from generate_series(:cases - :open_cases + :from, :cases - :open_cases + :to) j
where pg_temp.holder(j) is not null;
