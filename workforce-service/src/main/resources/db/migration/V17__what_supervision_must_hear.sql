create table child_concern (
    child_id  uuid not null,
    concern   text not null check (concern in ('OVER_LIMIT', 'HANDOVER', 'NOT_SEEN', 'REVIEW_LATE', 'NO_PLAN')),
    since     date not null,
    worker_id uuid,
    primary key (child_id, concern)
);
comment on table child_concern is 'What is not as it should be about a child, as caseload-service last told; ids, codes and days only.';
comment on column child_concern.worker_id is 'Whom alone it concerns; absent where it goes along with the child.';
