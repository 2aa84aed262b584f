-- The figures of closeness and the daily feed ask for these of each open case: without an index, all of them for every case.
create index check_in_by_case on check_in (case_id, on_day desc, id desc);
create index voice_by_case on voice (case_id, on_day);
create index call_back_by_case on call_back (case_id, promised_at);
create index care_record_by_case on care_record (case_id, kind, from_day);
