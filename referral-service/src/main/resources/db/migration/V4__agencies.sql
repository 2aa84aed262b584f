create table agency (
    id        uuid primary key,
    version   int         not null,
    name      text        not null,
    kind      text        not null,
    source    text        not null,
    area      text,
    team_id   uuid,
    urn       text,
    email     text,
    telephone text,
    address   text,
    postcode  text,
    status    text        not null check (status in ('OPEN', 'CLOSED')),
    added_at  timestamptz not null,
    closed_at timestamptz,
    check (kind <> 'FAMILY_HUB' or area is not null),
    check ((status = 'CLOSED') = (closed_at is not null))
);
create index agency_by_name on agency (name, id);
create index agency_by_kind on agency (kind, area, name, id);
create unique index one_open_agency_per_urn on agency (urn) where status = 'OPEN';

create table agency_person (
    id        uuid primary key,
    version   int  not null,
    agency_id uuid not null references agency,
    full_name text not null,
    role      text not null,
    email     text,
    telephone text,
    since     date not null,
    until     date,
    check (until >= since)
);
create index agency_person_by_agency on agency_person (agency_id, id);
create unique index one_person_per_lead_role on agency_person (agency_id, role)
    where until is null and role in ('SAFEGUARDING_LEAD', 'VIRTUAL_SCHOOL_HEAD');

create table api_client (
    id         uuid primary key,
    version    int         not null,
    agency_id  uuid        not null references agency,
    client_id  text        not null,
    purpose    text        not null,
    tied_by    uuid        not null,
    tied_at    timestamptz not null,
    revoked_at timestamptz
);
create index api_client_by_agency on api_client (agency_id, id);
create unique index one_agency_per_client on api_client (client_id) where revoked_at is null;
