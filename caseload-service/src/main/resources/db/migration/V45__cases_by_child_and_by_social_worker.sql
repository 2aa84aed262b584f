-- Whatever comes in is about a child: the cases of one are looked for more often than anything else, closed ones among them.
create index case_file_by_child on case_file (child_id, opened_at);
create index case_file_by_social_worker on case_file (social_worker_id) where closed_at is null;
