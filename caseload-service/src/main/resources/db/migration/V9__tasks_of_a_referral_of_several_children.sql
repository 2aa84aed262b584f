-- A referral of brothers and sisters is a task for each of them.
alter table task drop constraint task_kind_about_record_key;
alter table task add constraint task_once unique (kind, about_record, child_id);
