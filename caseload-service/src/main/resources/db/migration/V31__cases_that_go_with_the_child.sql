-- The team to which the case goes when the handover is accepted.
alter table handover add column to_team uuid;

-- The social worker table of a year as it went to the Department: next year's is held against it.
create table sent_table (
    id      uuid primary key,
    year    int         not null,
    sent_by uuid        not null,
    sent_at timestamptz not null,
    content jsonb       not null
);
create index sent_table_latest on sent_table (year, sent_at desc);
