-- Which tools somebody has used says which are new to them.
create index session_by_worker on session (recorded_by, tool_id);
