create table supervision_decision (
    supervision_id uuid        not null,
    child_id       uuid        not null,
    supervisor_id  uuid        not null,
    decision       text        not null,
    rationale      text,
    decided_at     timestamptz not null,
    primary key (supervision_id, child_id)
);
comment on table supervision_decision is 'What was decided about a child in a worker''s supervision, as workforce-service told.';
create index supervision_decision_by_child on supervision_decision (child_id, decided_at);
