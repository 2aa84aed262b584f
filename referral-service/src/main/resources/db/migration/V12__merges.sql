-- Who found that two records are about one child, and why; and who found later that they are not.
create table child_merge (
    id            uuid primary key,
    version       int         not null,
    record_id     uuid        not null references child,
    into_id       uuid        not null references child,
    reason        text        not null,
    merged_by     uuid        not null,
    merged_at     timestamptz not null,
    undone_reason text,
    undone_by     uuid,
    undone_at     timestamptz,
    check (record_id <> into_id),
    check (num_nulls(undone_reason, undone_by, undone_at) in (0, 3)),
    check (undone_at >= merged_at)
);
-- A record leads to one other at a time.
create unique index one_merge_at_a_time on child_merge (record_id) where undone_at is null;
create index child_merge_by_survivor on child_merge (into_id);
