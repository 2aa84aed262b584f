-- The words under which a child is filed, so that someone whose name was mistyped is found among a million (docs/matching.md).
alter table child add column index_keys text[] not null default '{}';
create index child_by_key on child using gin (index_keys) with (fastupdate = off);
create index child_by_other_name on child using gin (folded(also_known_as) gin_trgm_ops);

-- The record this one turned out to be the same as. Both stay as they are; whoever reads follows the chain.
alter table child add column merged_into uuid references child check (merged_into <> id);
alter table child add column changed_at timestamptz;
update child set changed_at = added_at;
alter table child alter column changed_at set not null;
create index child_by_merge on child (merged_into) where merged_into is not null;

create function survivor_of(record uuid) returns uuid
    language sql stable strict parallel safe
    return (
        with recursive chain (id, merged_into) as (
            select id, merged_into from public.child where id = record
            union
            select c.id, c.merged_into from chain join public.child c on c.id = chain.merged_into
        )
        select id from chain where merged_into is null
    );

-- Whom a new record may be the same as, as it was weighed when the record was made, and what a person says about it.
create table possible_match (
    child_id     uuid        not null references child,
    candidate_id uuid        not null references child,
    weight       numeric     not null,
    evidence     jsonb       not null,
    found_at     timestamptz not null,
    verdict      text check (verdict in ('SAME', 'NOT_THE_SAME')),
    reason       text,
    decided_by   uuid,
    decided_at   timestamptz,
    primary key (child_id, candidate_id),
    check (child_id <> candidate_id),
    check (num_nulls(verdict, reason, decided_by, decided_at) in (0, 4))
);
create index possible_match_by_candidate on possible_match (candidate_id);
