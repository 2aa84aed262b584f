create table caseload_audit (
    id        uuid primary key,
    as_of     timestamptz not null,
    policy_id uuid        not null references caseload_policy,
    taken_by  uuid        not null,
    taken_at  timestamptz not null,
    content   jsonb       not null
);
create index caseload_audit_latest on caseload_audit (as_of desc, id desc);
