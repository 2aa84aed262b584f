create sequence la_child_number;

-- Names are compared without regard to capitals and accents.
create function folded(name text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, name));

create table child (
    id                     uuid primary key,
    version                int         not null,
    la_child_id            text        not null unique check (la_child_id ~ '^[A-Za-z0-9]{1,20}$'),
    full_name              text        not null,
    also_known_as          text,
    date_of_birth          date,
    expected_date_of_birth date,
    age_estimate           int,
    sex                    text        not null check (sex in ('M', 'F', 'U')),
    nhs_number_sealed      text,
    nhs_number_index       text unique,
    upn_sealed             text,
    upn_index              text unique,
    address                text,
    postcode               text,
    school                 text,
    first_language         text,
    added_at               timestamptz not null,
    check (num_nonnulls(date_of_birth, expected_date_of_birth, age_estimate) = 1)
);
create index child_by_name on child using gin (folded(full_name) gin_trgm_ops);
create index child_by_birthday on child (date_of_birth, postcode);
