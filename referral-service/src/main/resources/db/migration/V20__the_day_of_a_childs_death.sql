alter table child add column date_of_death date;
