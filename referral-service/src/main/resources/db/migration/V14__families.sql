-- Somebody in children's lives who is not in the child index.
create table person (
    id            uuid primary key,
    version       int         not null,
    full_name     text        not null,
    date_of_birth date,
    telephone     text,
    added_at      timestamptz not null
);

-- What somebody is to a child, said once; read from the other end as its inverse.
create table relationship (
    id              uuid primary key,
    version         int         not null,
    child_id        uuid        not null references child,
    party_child_id  uuid references child,
    party_person_id uuid references person,
    kinship         text        not null,
    care_roles      text[]      not null,
    from_day        date,
    until_day       date,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null,
    error_reason    text,
    error_marked_by uuid,
    error_marked_at timestamptz,
    check (num_nonnulls(party_child_id, party_person_id) = 1),
    check (party_child_id <> child_id),
    check (until_day >= from_day),
    check (num_nulls(error_reason, error_marked_by, error_marked_at) in (0, 3))
);
create unique index said_once on relationship (child_id, coalesce(party_child_id, party_person_id), kinship)
    where until_day is null and error_marked_at is null;
create index relationship_by_child on relationship (child_id);
create index relationship_by_other_child on relationship (party_child_id) where party_child_id is not null;
