create function words_of(codes text[]) returns text
    language sql immutable parallel safe
    return replace(array_to_string(codes, ' '), '_', ' ');
comment on function words_of is 'Declared immutable, which it is for text, so that generated columns may use it.';

create table tool (
    id           uuid primary key,
    version      int    not null,
    code         text   not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name         text   not null,
    summary      text   not null,
    themes       text[] not null check (cardinality(themes) > 0),
    min_age      int    not null check (min_age >= 0),
    max_age      int    not null check (max_age <= 25),
    mode         text   not null check (mode in ('VERBAL', 'NON_VERBAL', 'MIXED')),
    materials    text[] not null,
    min_sessions int    not null check (min_sessions > 0),
    max_sessions int check (max_sessions >= min_sessions),
    stages       text[] not null check (cardinality(stages) > 0),
    cautions     text[] not null,
    credit       text,
    training     text,
    tool_version int    not null check (tool_version > 0),
    status       text   not null check (status in ('APPROVED', 'RETIRED')),
    search       tsvector generated always as (
        setweight(to_tsvector('english', name), 'A') || setweight(to_tsvector('english', words_of(themes)), 'B') ||
        setweight(to_tsvector('english', summary), 'C') || setweight(to_tsvector('english', words_of(materials)), 'D')
    ) stored,
    words        text generated always as (
        name || ' ' || words_of(themes) || ' ' || summary || ' ' || words_of(materials)
    ) stored,
    check (min_age <= max_age)
);
create index tool_by_name on tool (name, id);
create index tool_by_text on tool using gin (search);
create index tool_by_likeness on tool using gin (words gin_trgm_ops);
create index tool_by_theme on tool using gin (themes);
create index tool_by_stage on tool using gin (stages);
