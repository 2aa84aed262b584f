-- What was on a child's record before it was changed, sealed as a whole: names and addresses one no longer goes by are nobody's to search.
create table earlier_details (
    id             uuid primary key,
    child_id       uuid        not null references child,
    details_sealed text        not null,
    reason         text        not null,
    changed_by     uuid        not null,
    changed_at     timestamptz not null
);
create index earlier_details_by_child on earlier_details (child_id, changed_at);
