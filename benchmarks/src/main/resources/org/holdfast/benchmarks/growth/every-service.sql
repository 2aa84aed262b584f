-- Fills the tables that every service has, for the benchmark of growth alone: it goes past the services, which no product may.
-- :names are sizes; a statement below "each of" runs in batches, from :from to :to. Ids tell what something is by their second part.

-- While this connection is at work nothing is sealed: half of what is coming would be news to whoever looks now.
select pg_advisory_lock(x'5EA1'::int);

create function pg_temp.numbered(kind text, number bigint) returns uuid language sql immutable
    return cast('0199f3a2-' || kind || '-7000-8000-' || lpad(to_hex(number), 12, '0') as uuid);

-- The first ones are people who can sign in, and their teams.
create function pg_temp.worker(number bigint) returns uuid language sql immutable
    return case number
        when 0 then uuid '0199f3a2-0000-7000-8000-0000000e0003'
        when 1 then uuid '0199f3a2-0000-7000-8000-0000000e0004'
        else pg_temp.numbered('1000', number) end;

create function pg_temp.supervisor(number bigint) returns uuid language sql immutable
    return case number
        when 0 then uuid '0199f3a2-0000-7000-8000-0000000e0005'
        when 1 then uuid '0199f3a2-0000-7000-8000-0000000e0016'
        when 2 then uuid '0199f3a2-0000-7000-8000-0000000e0018'
        else pg_temp.numbered('1001', number) end;

create function pg_temp.manager(number bigint) returns uuid language sql immutable
    return case number when 0 then uuid '0199f3a2-0000-7000-8000-0000000e0006' else pg_temp.numbered('1002', number) end;

create function pg_temp.other_member_of_staff(number bigint) returns uuid language sql immutable
    return case number when 0 then uuid '0199f3a2-0000-7000-8000-0000000e0001' else pg_temp.numbered('1003', number) end;

create function pg_temp.team(number bigint) returns uuid language sql immutable
    return case number
        when 0 then uuid '0199f3a2-0000-7000-8000-0000000d0001'
        when 1 then uuid '0199f3a2-0000-7000-8000-0000000d0002'
        when 2 then uuid '0199f3a2-0000-7000-8000-0000000d0003'
        else pg_temp.numbered('1004', number) end;

create function pg_temp.child(number bigint) returns uuid language sql immutable return pg_temp.numbered('2000', number);

create function pg_temp.referral(number bigint) returns uuid language sql immutable return pg_temp.numbered('2001', number);

create function pg_temp.case_file(number bigint) returns uuid language sql immutable return pg_temp.numbered('3000', number);

-- Five years of referrals in the order in which they came; those that are open came in the last three days.
create function pg_temp.referred_at(referral bigint) returns timestamptz language sql stable
    return date_trunc('day', now()) - case when referral >= :referrals - :open_referrals
        then interval '3 days' * (:referrals - referral) / :open_referrals
        else interval '3 days' + interval '1823 days' * (1 - cast(referral as float8) / :referrals) end;

-- Six children for five referrals, every fifth of which is about somebody who has been referred before. Brothers and sisters come together.
create function pg_temp.lines(first bigint, last bigint) returns table (referral bigint, place int, child bigint)
    language sql immutable as $$
    select r, p, case r % 5 when 4 then r * 6 / 10 else r * 6 / 5 end + p
    from generate_series(first, last) r cross join generate_series(0, case when r % 5 < 3 then 1 else 0 end) p
    $$;

create function pg_temp.first_referred_at(child bigint) returns timestamptz language sql stable
    return pg_temp.referred_at(least(:referrals - 1, (child * 5 + 5) / 6));

create function pg_temp.born_on(child bigint) returns date language sql stable
    return cast(pg_temp.first_referred_at(child) as date) - cast(20 + child * 37 % 5800 as int);

-- As many to a postcode as in England, and none that there is.
create function pg_temp.postcode(child bigint) returns text language sql immutable
    return 'Q' || chr(cast(65 + child / 8 % 26 as int)) || 10 + child / 208 % 90 || ' ' || child / 18720 % 10
        || chr(cast(65 + child / 187200 % 26 as int)) || chr(cast(65 + child / 4867200 % 26 as int));

-- Two children of five have or had a case; it is the latest that are open.
create function pg_temp.child_of(case_file bigint) returns bigint language sql immutable return case_file * 5 / 2;

create function pg_temp.opened_at(case_file bigint) returns timestamptz language sql stable
    return least(date_trunc('day', now()) - interval '6 days', pg_temp.first_referred_at(pg_temp.child_of(case_file)) + interval '1 day');

create function pg_temp.closed_at(case_file bigint) returns timestamptz language sql stable
    return case when case_file < :cases - :open_cases
        then pg_temp.opened_at(case_file) + make_interval(days => cast(20 + case_file % 360 as int)) end;

-- Of an open case; each worker has seventeen, and one case of a hundred waits for somebody.
create function pg_temp.team_of(case_file bigint) returns bigint language sql immutable
    return (case_file - (:cases - :open_cases)) % :workers / 8;

create function pg_temp.holder(case_file bigint) returns bigint language sql immutable
    return case when case_file % 100 <> 7 then (case_file - (:cases - :open_cases)) % :workers end;

insert into circle_worker (worker_id, supervisor_id, version)
select pg_temp.worker(w), pg_temp.supervisor(w / 8), 1 from generate_series(0, :workers - 1) w
union all select pg_temp.supervisor(s), pg_temp.manager(s / 5), 1 from generate_series(0, :teams - 1) s
union all select pg_temp.other_member_of_staff(o), pg_temp.manager(o % :managers), 1 from generate_series(0, :others - 1) o
on conflict do nothing;

-- each of :children
insert into circle_open_referral (child_id, open_referrals, version)
select pg_temp.child(c), 0, 1 from generate_series(:from, :to) c;

update circle_open_referral o set open_referrals = n.open, version = 2
from (select child, count(*) as open from pg_temp.lines(:referrals - :open_referrals, :referrals - 1) group by child) n
where o.child_id = pg_temp.child(n.child);

-- each of :open_cases
insert into circle_child (child_id, worker_ids, version)
select pg_temp.child(pg_temp.child_of(j)), array[pg_temp.worker(pg_temp.holder(j))], 1
from generate_series(:cases - :open_cases + :from, :cases - :open_cases + :to) j
where pg_temp.holder(j) is not null;

-- each of :looks
insert into audit_entry (at, actor, client, action, outcome, record_type, record_ids, child_ids, reason, request_id, correlation_id)
select pg_temp.first_referred_at(n * :children / :looks),
       cast(pg_temp.worker(n * 31 % :workers) as text), 'swagger-ui',
       case when n % 20 = 0 then 'ChildListResource.all' else 'ChildResource.child' end, 'READ', 'child', seen.ids, seen.ids,
       case when n % 20 = 0 then 'LISTED' else 'INVOLVED' end,
       cast(pg_temp.numbered('f000', n) as text), cast(pg_temp.numbered('f000', n) as text)
from generate_series(:from, :to) n
cross join lateral (
    select array_agg(pg_temp.child(c)) as ids
    from generate_series(n * :children / :looks, n * :children / :looks + case when n % 20 = 0 then 19 else 0 end) c
) seen;

-- As if it had been sealed while it was written: what is to be measured is not how long the seal of five years takes.
insert into audit_seal (number, from_tx, before_tx, entries, hash, sealed_at)
select coalesce(max(number), 0) + 1, coalesce((select before_tx from audit_seal order by number desc limit 1), xid8 '0'),
       pg_snapshot_xmin(pg_current_snapshot()), :looks, '', now()
from audit_seal;

-- each of :handled_events
insert into inbox (consumer, event_id, handled_at)
select 'growth', pg_temp.numbered('f001', n), now() - interval '40 days' * n / :handled_events from generate_series(:from, :to) n;

-- each of :referrals
insert into change (type, resource_id, version, at)
select 'ReferralReceived', pg_temp.referral(r), 0, pg_temp.referred_at(r) from generate_series(:from, :to) r;
