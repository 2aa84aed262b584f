-- What is going on with a child says more of what to use than the words of a tool do.
update tool set text = text || '{"bestFor": [], "alsoFor": []}';
update edition set text = text || '{"bestFor": [], "alsoFor": []}';

alter table tool
    add column best_for text[] not null generated always as (codes_of(text -> 'bestFor')) stored,
    add column also_for text[] not null generated always as (codes_of(text -> 'alsoFor')) stored;
create index tool_by_best_for on tool using gin (best_for);
create index tool_by_also_for on tool using gin (also_for);

drop table tool_synonym;

create table need_phrase (
    phrase   text not null,
    need     text not null,
    strength real not null default 1 check (strength between 0.1 and 3),
    words    int  not null generated always as (array_length(regexp_split_to_array(phrase, ' +'), 1)) stored,
    query    tsquery not null generated always as (phraseto_tsquery('phrases', phrase)) stored,
    primary key (phrase, need)
);
comment on table need_phrase is 'What workers type, and the need it tells of. What is only said by the way counts less. A council adds its own.';
