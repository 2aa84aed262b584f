-- Whose teams somebody leads is asked before every list: down the line person by person, and not through everybody at every step.
create index worker_by_supervisor on worker (supervisor_id);
create index team_by_supervisor on team (practice_supervisor_id);

-- Sweeps go through all open cases in parts; most cases are closed.
create index case_file_open on case_file (id) where closed_at is null;
