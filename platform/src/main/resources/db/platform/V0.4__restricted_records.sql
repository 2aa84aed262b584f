-- Present where only those who work with the child and those named may read the child's record.
alter table circle_child add column restricted_to uuid[];
