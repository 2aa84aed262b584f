-- The council's list of words to think about, edition by edition. None: the list that Holdfast comes with.
create table language_list (
    edition    int primary key check (edition > 0),
    content    jsonb       not null,
    reason     text        not null,
    changed_by uuid        not null,
    changed_at timestamptz not null
);

-- Do you know your social worker, can you reach them, do you trust them?
create table check_in (
    id                       uuid primary key,
    version                  int         not null,
    case_id                  uuid        not null references case_file,
    child_id                 uuid        not null,
    worker_id                uuid        not null,
    on_day                   date        not null,
    asked_as                 text        not null,
    how                      text        not null,
    knows                    text        not null,
    can_reach                text        not null,
    trusts                   text        not null,
    trust_from_nought_to_ten int check (trust_from_nought_to_ten between 0 and 10),
    exact_words              text,
    recorded_by              uuid        not null check (recorded_by <> worker_id),
    recorded_at              timestamptz not null,
    what_was_done            text,
    followed_up_by           uuid check (followed_up_by <> worker_id),
    followed_up_at           timestamptz,
    error_reason             text,
    error_marked_by          uuid,
    error_marked_at          timestamptz,
    check ((what_was_done is null) = (followed_up_at is null))
);
create index check_in_by_child on check_in (child_id, on_day desc, id desc);

-- What children say, and what came of it.
create table voice (
    id              uuid primary key,
    version         int         not null,
    case_id         uuid        not null references case_file,
    child_id        uuid        not null,
    on_day          date        not null,
    situation       text        not null,
    mode            text        not null,
    exact_words     text        not null,
    reading         text,
    about           text        not null,
    seen_by         text        not null,
    told_to         text[]      not null,
    recorded_by     uuid,
    recorded_at     timestamptz not null,
    what_came       text,
    in_words        text,
    answered_by     uuid,
    answered_at     timestamptz,
    told_on         date,
    told_how        text,
    taken_back_at   timestamptz,
    error_reason    text,
    error_marked_by uuid,
    error_marked_at timestamptz,
    check ((what_came is null) = (answered_at is null)),
    check (told_on is null or what_came is not null)
);
create index voice_by_child on voice (child_id, on_day desc, id desc);

-- Calls that were promised.
create table call_back (
    id          uuid primary key,
    version     int         not null,
    case_id     uuid        not null references case_file,
    child_id    uuid        not null,
    worker_id   uuid        not null,
    calls_from  text        not null,
    whom        text        not null,
    about       text        not null,
    promised_by uuid        not null,
    promised_at timestamptz not null,
    due_at      timestamptz not null check (due_at > promised_at),
    reminded_at timestamptz,
    missed_at   timestamptz,
    attempts    int         not null,
    reached     text,
    agreed      text,
    returned_by uuid,
    returned_at timestamptz,
    check ((returned_at is null) = (reached is null))
);
create index call_back_by_child on call_back (child_id, due_at desc, id desc);
create index call_back_open on call_back (due_at, id) where returned_at is null;
