-- What was written, counted: no text, only how long it was and how many of its words were pointed out. A text counts once.
create table language_reading (
    digest  bytea primary key,
    on_day  date not null,
    team_id uuid,
    words   int  not null check (words >= 0),
    hints   int  not null check (hints >= 0)
);
create index language_reading_by_day on language_reading (on_day);
