create table census_record (
    id         uuid primary key references staff_member,
    version    int         not null,
    details    jsonb       not null,
    changed_by uuid        not null,
    changed_at timestamptz not null
);
comment on table census_record is 'What the workforce census asks of a person and nothing else needs; seen by those who make the return alone.';

create table census_caseload (
    staff_id   uuid not null references staff_member,
    counted_on date not null,
    cases      int  not null check (cases >= 0),
    primary key (staff_id, counted_on)
);
comment on table census_caseload is 'How many children somebody worked with on a reference day, counted on that day.';
