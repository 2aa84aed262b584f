-- A partner must not learn from a refusal that somebody else helps the family. No agency leads two plans for one child.
drop index one_running_plan_per_child;
create unique index one_running_plan_per_child_and_agency on early_help_plan (child_id, agency_id) nulls not distinct
    where ended_at is null;
