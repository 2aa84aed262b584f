create table erasure_done (
    erasure_id     uuid primary key,
    child_ids      uuid[]      not null check (cardinality(child_ids) > 0),
    rows           int         not null,
    carried_out_at timestamptz not null
);
comment on table erasure_done is 'By ids alone: whoever restores a backup of before erases it again.';
