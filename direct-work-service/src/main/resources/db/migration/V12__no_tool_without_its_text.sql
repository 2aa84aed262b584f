-- What stood in the catalogue before the tools had their texts tells nobody how to do anything; where it was used, it stays.
delete from edition e
where e.drafted_by is null and e.text -> 'guidance' -> 'steps' = '[]'
  and not exists (select 1 from session s where s.tool_id = e.tool_id and s.tool_version = e.number)
  and not exists (select 1 from practice_note n where n.tool_id = e.tool_id and n.tool_version = e.number);
