-- What children and workers say of themselves, edition by edition. What is approved is shown.
create table about_me (
    id                   uuid primary key,
    version              int         not null,
    whose                text        not null,
    person               uuid        not null,
    edition              int         not null check (edition > 0),
    text                 jsonb       not null,
    written_by           uuid        not null,
    written_at           timestamptz not null,
    approved_on          date,
    approved_how         text,
    approval_recorded_by uuid,
    unique (whose, person, edition),
    check ((approved_on is null) = (approved_how is null)),
    check ((approved_on is null) = (approval_recorded_by is null))
);

create table portrait (
    worker_id uuid primary key,
    picture   bytea       not null,
    kept_at   timestamptz not null
);

-- A child is given a card once for each social worker.
create table given_card (
    allocation_id uuid primary key references allocation,
    case_id       uuid        not null references case_file,
    child_id      uuid        not null,
    worker_id     uuid        not null,
    on_day        date        not null,
    how           text        not null,
    child_said    text,
    recorded_by   uuid        not null,
    recorded_at   timestamptz not null
);

create table card_run (
    id       uuid primary key,
    version  int         not null,
    team_id  uuid        not null,
    layout   text        not null,
    status   text        not null,
    asked_by uuid        not null,
    asked_at timestamptz not null,
    children uuid[]      not null,
    printed  int         not null check (printed between 0 and cardinality(children)),
    pdf      bytea,
    ready_at timestamptz,
    check ((status = 'READY') = (pdf is not null)),
    check ((status = 'PRINTING') = (ready_at is null))
);
create index card_run_in_turn on card_run (asked_at, id) where status = 'PRINTING';
create table card_run_part (
    run_id uuid  not null references card_run,
    place  int   not null,
    pdf    bytea not null,
    primary key (run_id, place)
);

-- What is to be done of one kind about a child.
create index task_open_about_child on task (child_id, kind) where done_at is null;
