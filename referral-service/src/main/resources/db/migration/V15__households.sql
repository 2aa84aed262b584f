create table household (
    id          uuid primary key,
    version     int         not null,
    address     text        not null,
    postcode    text,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    changed_at  timestamptz not null
);

create table residence (
    id              uuid primary key,
    household_id    uuid not null references household,
    party_child_id  uuid references child,
    party_person_id uuid references person,
    from_day        date,
    until_day       date,
    check (num_nonnulls(party_child_id, party_person_id) = 1),
    check (until_day >= from_day)
);
-- Nobody lives twice in one household at one time.
create unique index one_residence_at_a_time on residence (household_id, coalesce(party_child_id, party_person_id))
    where until_day is null;
create index residence_by_household on residence (household_id);
create index residence_by_child on residence (party_child_id) where party_child_id is not null;
