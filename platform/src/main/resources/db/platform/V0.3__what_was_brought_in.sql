create table imported_line (
    type         text        not null,
    key          text        not null,
    content_hash bytea       not null,
    record_id    uuid        not null,
    recorded_at  timestamptz not null,
    imported_at  timestamptz not null,
    imported_by  text        not null,
    primary key (type, key)
);
comment on table imported_line is 'What the old system calls what was brought in from it, so that a line that comes again does nothing.';
