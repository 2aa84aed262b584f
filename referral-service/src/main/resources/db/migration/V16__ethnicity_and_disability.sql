-- What the census and the inspectors ask about a child; null and empty where nobody has said.
alter table child add column ethnicity text;
alter table child add column disabilities text[] not null default '{}'
    check (not ('NONE' = any (disabilities) and cardinality(disabilities) > 1));
