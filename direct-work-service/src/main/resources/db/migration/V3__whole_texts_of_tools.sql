-- A tool's text is one document. What lists and searches need of it is generated, so that it never says something else.
create function codes_of(list jsonb) returns text[]
    language sql immutable parallel safe
    return array(select jsonb_array_elements_text(list));
create function words_in(list jsonb) returns text
    language sql immutable parallel safe
    return array_to_string(codes_of(list), ' ');
comment on function codes_of is 'Declared immutable, which it is, so that generated columns may use it.';

alter table tool add column text jsonb;
update tool set text = jsonb_strip_nulls(jsonb_build_object(
    'name', name, 'alsoFoundAs', '[]'::jsonb, 'summary', summary, 'themes', to_jsonb(themes), 'stages', to_jsonb(stages),
    'ages', jsonb_build_object('min', min_age, 'max', max_age), 'mode', mode, 'settings', '[]'::jsonb, 'company', '["CHILD"]'::jsonb,
    'minutes', jsonb_build_object('min', 15, 'max', 60),
    'sessions', jsonb_build_object('min', min_sessions, 'max', max_sessions), 'materials', to_jsonb(materials),
    'training', training, 'cautions', to_jsonb(cautions), 'credit', credit, 'licence', 'Apache-2.0', 'drawing', 'NONE', 'forTheChild', '[]'::jsonb,
    'guidance', jsonb_build_object('gives', summary, 'before', '[]'::jsonb, 'steps', '[]'::jsonb, 'say', '[]'::jsonb,
        'avoid', '[]'::jsonb, 'stopWhen', '[]'::jsonb, 'ending', '', 'byAge', '[]'::jsonb, 'withoutWords', '', 'consent', '')));
alter table tool alter column text set not null;

alter table tool drop column search, drop column words;
alter table tool drop column name, drop column summary, drop column themes, drop column stages, drop column min_age,
    drop column max_age, drop column mode, drop column materials, drop column min_sessions, drop column max_sessions,
    drop column cautions, drop column credit, drop column training;
alter table tool
    add column name         text   not null generated always as (text ->> 'name') stored,
    add column themes       text[] not null generated always as (codes_of(text -> 'themes')) stored,
    add column stages       text[] not null generated always as (codes_of(text -> 'stages')) stored,
    add column settings     text[] not null generated always as (codes_of(text -> 'settings')) stored,
    add column company      text[] not null generated always as (codes_of(text -> 'company')) stored,
    add column materials    text[] not null generated always as (codes_of(text -> 'materials')) stored,
    add column mode         text   not null generated always as (text ->> 'mode') stored,
    add column min_age      int    not null generated always as ((text -> 'ages' ->> 'min')::int) stored,
    add column max_age      int    not null generated always as ((text -> 'ages' ->> 'max')::int) stored,
    add column min_minutes  int    not null generated always as ((text -> 'minutes' ->> 'min')::int) stored,
    add column min_sessions int    not null generated always as ((text -> 'sessions' ->> 'min')::int) stored,
    add column search tsvector not null generated always as (
        setweight(to_tsvector('english', text ->> 'name'), 'A') ||
        setweight(to_tsvector('english', words_in(text -> 'alsoFoundAs')), 'A') ||
        setweight(to_tsvector('english', replace(words_in(text -> 'themes'), '_', ' ')), 'B') ||
        setweight(to_tsvector('english', replace(text ->> 'mode', '_', '')), 'B') ||
        setweight(to_tsvector('english', text ->> 'summary'), 'B') ||
        setweight(to_tsvector('english', (text -> 'guidance' ->> 'gives') || ' ' || words_in(text -> 'materials')
            || ' ' || words_in(text -> 'settings')), 'C') ||
        setweight(to_tsvector('english', words_in(text -> 'guidance' -> 'steps') || ' '
            || (text -> 'guidance' ->> 'withoutWords')), 'D')
    ) stored,
    add constraint tool_has_themes check (cardinality(themes) > 0),
    add constraint tool_has_stages check (cardinality(stages) > 0),
    add constraint tool_ages check (min_age between 0 and max_age and max_age <= 25),
    add constraint tool_mode check (mode in ('VERBAL', 'NON_VERBAL', 'MIXED'));
create index tool_by_name on tool (name, id);
create index tool_by_text on tool using gin (search);
create index tool_by_likeness on tool using gin (name gin_trgm_ops);
create index tool_by_theme on tool using gin (themes);
create index tool_by_stage on tool using gin (stages);

alter table tool drop constraint tool_status_check;
alter table tool
    add column retired_by     uuid,
    add column retired_at     timestamptz,
    add column retired_reason text,
    add column replaced_by    uuid references tool,
    add constraint tool_status check (status in ('DRAFT', 'APPROVED', 'RETIRED')),
    add constraint tool_retired_whole check (num_nulls(retired_by, retired_at, retired_reason) in (0, 3));

create table edition (
    id          uuid primary key,
    version     int         not null,
    tool_id     uuid        not null references tool,
    number      int         not null check (number > 0),
    status      text        not null check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'WITHDRAWN')),
    text        jsonb       not null,
    drafted_by  uuid,
    drafted_at  timestamptz not null,
    review      jsonb,
    decided_by  uuid,
    decided_at  timestamptz,
    decision    text,
    unique (tool_id, number),
    check (status <> 'IN_REVIEW' or review is not null),
    check (drafted_by is null or drafted_by <> decided_by or status <> 'APPROVED')
);
create unique index edition_open_once on edition (tool_id) where status in ('DRAFT', 'IN_REVIEW');
comment on table edition is 'Each version of what the catalogue says of a tool. Without drafted_by: it came with Holdfast.';
insert into edition (id, version, tool_id, number, status, text, drafted_at)
    select gen_random_uuid(), 0, id, 1, 'APPROVED', text, now() from tool;

-- English with its small words, since "does not speak" is not "speak".
create text search dictionary english_whole (template = snowball, language = english);
create text search configuration phrases (copy = english);
alter text search configuration phrases
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with english_whole;

create table tool_synonym (
    phrase   text primary key,
    means    text not null,
    strength real not null default 1.1 check (strength between 0.1 and 3),
    query    tsquery not null generated always as (phraseto_tsquery('phrases', phrase)) stored
);
comment on table tool_synonym is 'What workers type, and the words of the catalogue it stands for. A council adds its own.';

create table tool_word (
    word text primary key,
    stem text not null,
    tools int not null
);
create index tool_word_by_stem on tool_word (stem);
create index tool_word_by_likeness on tool_word using gin (word gin_trgm_ops);
comment on table tool_word is 'The words of the catalogue and in how many tools each stem stands: to mend typing errors, and to weigh rare words more. Made again when a tool is approved or retired.';
