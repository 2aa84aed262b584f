create table stored_file (
    id         uuid primary key,
    media_type text  not null,
    size       int   not null check (size between 1 and 10485760),
    sha256     text  not null,
    content    bytea not null
);

create table attachment (
    id              uuid primary key,
    tool_id         uuid        not null references tool,
    title           text        not null,
    file_id         uuid        not null references stored_file,
    media_type      text        not null,
    size            int         not null,
    sha256          text        not null,
    added_by        uuid        not null,
    added_at        timestamptz not null,
    error_reason    text,
    error_marked_by uuid,
    error_marked_at timestamptz,
    check (num_nulls(error_reason, error_marked_by, error_marked_at) in (0, 3))
);
create unique index attachment_once on attachment (tool_id, sha256) where error_reason is null;

-- A picture that was marked as added in error may be sent again, to where it belongs or with better consent.
alter table artefact drop constraint artefact_session_id_sha256_key;
create unique index artefact_once on artefact (session_id, sha256) where error_reason is null;
