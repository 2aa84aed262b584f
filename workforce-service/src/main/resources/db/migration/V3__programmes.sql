create table protection (
    staff_id        uuid not null references staff_member,
    source          uuid not null,
    reason          text not null,
    percent         int  not null check (percent between 1 and 100),
    protected_from  date not null,
    protected_until date not null check (protected_until >= protected_from),
    primary key (staff_id, source, protected_from)
);
comment on table protection is 'Days on which somebody takes on less; source is what it is given for, such as an enrolment.';

create table programme (
    id          uuid primary key,
    version     int         not null,
    code        text        not null check (code ~ '^[A-Z][A-Z0-9_]{1,29}$'),
    valid_from  date        not null,
    last_start  date,
    content     jsonb       not null,
    reason      text        not null,
    adopted_by  uuid,
    adopted_at  timestamptz not null,
    constraint one_edition_begins_a_day unique (code, valid_from)
);

create table enrolment (
    id                   uuid primary key,
    version              int         not null,
    worker_id            uuid        not null references staff_member,
    programme_id         uuid        not null references programme,
    started_on           date        not null,
    agreed_end           date        not null check (agreed_end >= started_on),
    status               text        not null check (status in ('UNDER_WAY', 'PASSED', 'FAILED', 'WITHDRAWN', 'LEFT')),
    mentor_id            uuid references staff_member check (mentor_id <> worker_id),
    assessor_id          uuid references staff_member check (assessor_id <> worker_id),
    practice_educator_id uuid references staff_member check (practice_educator_id <> worker_id),
    agreed_on            date,
    reviews              jsonb       not null,
    observations         jsonb       not null,
    extensions           jsonb       not null,
    recommendation       jsonb,
    panels               jsonb       not null,
    ended_on             date check (ended_on >= started_on),
    end_reason           text,
    next_due             date,
    changed_at           timestamptz not null,
    check ((status = 'UNDER_WAY') = (ended_on is null))
);
comment on column enrolment.next_due is 'The first day that is due and not done; kept so that lists find what is late.';
create unique index one_programme_at_a_time on enrolment (worker_id) where status = 'UNDER_WAY';
create index enrolment_by_worker on enrolment (worker_id, started_on desc);
create index enrolment_by_due on enrolment (next_due, id) where status = 'UNDER_WAY';

create table stored_file (
    id         uuid primary key,
    media_type text  not null,
    size       int   not null check (size between 1 and 10485760),
    sha256     text  not null,
    content    bytea not null
);

create table evidence (
    id           uuid primary key,
    enrolment_id uuid        not null references enrolment,
    kind         text        not null,
    title        text        not null,
    dated        date        not null,
    reflection   text,
    file_name    text,
    file_id      uuid references stored_file,
    media_type   text,
    size         int,
    sha256       text,
    added_at     timestamptz not null,
    check (num_nulls(file_id, media_type, size, sha256) in (0, 4))
);
create index evidence_by_enrolment on evidence (enrolment_id);

insert into programme (id, version, code, valid_from, last_start, content, reason, adopted_at) values
('0199f3a2-0000-7000-8000-000000210001', 0, 'ASYE', '2012-09-01', '2027-08-31', '{
  "title": "Assessed and supported year in employment, child and family",
  "standards": "Post-qualifying standard for child and family practitioners (knowledge and skills statement)",
  "months": 12,
  "agreementWithinWeeks": 4,
  "supervision": [
    {"rhythm": "WEEKLY", "untilWeek": 6},
    {"rhythm": "FORTNIGHTLY", "untilMonth": 6},
    {"rhythm": "MONTHLY"}
  ],
  "reviews": [
    {"code": "THREE_MONTHS", "title": "Three-month review", "month": 3, "necessity": "REQUIRED"},
    {"code": "SIX_MONTHS", "title": "Six-month review", "month": 6, "necessity": "REQUIRED"},
    {"code": "NINE_MONTHS", "title": "Nine-month review", "month": 9, "necessity": "RECOMMENDED"},
    {"code": "FINAL", "title": "Final review", "month": 12, "necessity": "REQUIRED"}
  ],
  "observations": 3,
  "evidence": [
    {"kind": "SELF_ASSESSMENT", "atLeast": 3},
    {"kind": "DEVELOPMENT_PLAN", "atLeast": 1},
    {"kind": "CRITICAL_REFLECTION", "atLeast": 3},
    {"kind": "WORK_PRODUCT", "atLeast": 3},
    {"kind": "FAMILY_FEEDBACK", "atLeast": 3},
    {"kind": "PROFESSIONAL_FEEDBACK", "atLeast": 2}
  ],
  "protectedTimePercent": 10,
  "caseload": [{"untilMonth": 12, "percent": 90}],
  "judgement": "PANEL"
}', 'Skills for Care framework for child and family social workers; begun for the last time on 31 August 2027', '2026-09-01T00:00:00Z'),
('0199f3a2-0000-7000-8000-000000210002', 0, 'ECDP', '2027-09-01', null, '{
  "title": "Early career development programme",
  "standards": "Child and family social worker early career standards (Department for Education, February 2026)",
  "months": 24,
  "agreementWithinWeeks": 4,
  "supervision": [
    {"rhythm": "WEEKLY", "untilWeek": 6},
    {"rhythm": "FORTNIGHTLY", "untilMonth": 6},
    {"rhythm": "MONTHLY"}
  ],
  "reviews": [
    {"code": "THREE_MONTHS", "title": "Three-month review", "month": 3, "necessity": "REQUIRED"},
    {"code": "SIX_MONTHS", "title": "Six-month review", "month": 6, "necessity": "REQUIRED"},
    {"code": "TWELVE_MONTHS", "title": "Review of the first year", "month": 12, "necessity": "REQUIRED"},
    {"code": "EIGHTEEN_MONTHS", "title": "Eighteen-month review", "month": 18, "necessity": "REQUIRED"},
    {"code": "FINAL", "title": "Final review", "month": 24, "necessity": "REQUIRED"}
  ],
  "observations": 6,
  "evidence": [
    {"kind": "SELF_ASSESSMENT", "atLeast": 3},
    {"kind": "DEVELOPMENT_PLAN", "atLeast": 2},
    {"kind": "CRITICAL_REFLECTION", "atLeast": 6},
    {"kind": "WORK_PRODUCT", "atLeast": 4},
    {"kind": "FAMILY_FEEDBACK", "atLeast": 4},
    {"kind": "PROFESSIONAL_FEEDBACK", "atLeast": 4}
  ],
  "protectedTimePercent": 10,
  "caseload": [{"untilMonth": 12, "percent": 90}],
  "judgement": "PANEL"
}', 'Takes the place of the ASYE in September 2027. Length and standards are national; the other figures are a start that a council makes its own with an edition', '2026-09-01T00:00:00Z');
