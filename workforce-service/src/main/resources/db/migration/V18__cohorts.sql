create table cohort (
    id        uuid primary key,
    version   int         not null,
    name      text        not null,
    members   jsonb       not null,
    meetings  jsonb       not null,
    formed_by uuid        not null,
    formed_at timestamptz not null
);
comment on table cohort is 'People who learn together and meet every month, with the register of each meeting.';
