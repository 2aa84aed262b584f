-- Who stands around a child: kept from the state topics, version by version, and rebuilt from them alone.
create table circle_worker (
    worker_id     uuid primary key,
    supervisor_id uuid,
    version       int not null
);

create table circle_child (
    child_id   uuid primary key,
    worker_ids uuid[] not null,
    version    int    not null
);

create table circle_open_referral (
    child_id       uuid primary key,
    open_referrals int not null,
    version        int not null
);
