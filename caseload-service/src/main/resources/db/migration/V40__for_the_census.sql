-- What the returns ask about a child. The pupil number is sealed.
alter table child
    add column sex           text,
    add column expected_born date,
    add column ethnicity     text,
    add column disabilities  text[] not null default '{}',
    add column upn_sealed    text;

-- What the front door told of each referral about a child.
create table known_referral (
    referral_id  uuid        not null,
    child_id     uuid        not null,
    source       text,
    received_on  date,
    outcome      text,
    primary_need text,
    primary key (referral_id, child_id)
);
create index known_referral_by_child on known_referral (child_id, received_on);
create index known_referral_without_further_action on known_referral (received_on) where outcome = 'NFA';

-- Said here for a case that no referral of this front door led to.
alter table case_file
    add column referral_source text,
    add column primary_need    text;
