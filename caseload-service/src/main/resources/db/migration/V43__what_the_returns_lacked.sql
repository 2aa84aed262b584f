-- Nobody where the clock began the run of the daily feed.
alter table feed_run alter column started_by drop not null;

alter table child add column died_on date;
