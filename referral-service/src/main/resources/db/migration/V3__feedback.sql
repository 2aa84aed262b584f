create table led_to_case (
    referral_id uuid not null,
    child_id    uuid not null,
    case_id     uuid not null,
    primary key (referral_id, child_id)
);

create table case_allocation (
    case_id      uuid primary key,
    allocated_at timestamptz not null
);
