-- A third grade of help: what a tool was not made for and sometimes helps with. Without it a search cannot tell fair from useless.
alter table tool
    add column sometimes_for text[] not null generated always as (codes_of(text -> 'sometimesFor')) stored;
create index tool_by_sometimes_for on tool using gin (sometimes_for);
