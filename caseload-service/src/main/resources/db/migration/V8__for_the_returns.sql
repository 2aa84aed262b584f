-- Under which numbers children and social workers go to the Department.
alter table child add column la_child_id text;
alter table worker add column registration_number text;
