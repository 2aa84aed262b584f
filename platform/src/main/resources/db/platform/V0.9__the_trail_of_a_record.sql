-- Written at once and not gathered: nobody's request is to wait for what many others have left to be put in order.
create index audit_entry_by_record on audit_entry using gin (record_ids) with (fastupdate = off);
