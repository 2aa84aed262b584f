-- The record a child's record turned out to be the same as. What was written under either id is read as the one child's.
alter table child add column merged_into uuid;
create index child_by_merge on child (merged_into) where merged_into is not null;
