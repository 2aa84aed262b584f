alter table candidate alter column full_name drop not null;
alter table candidate add column erased_on date;
alter table candidate add constraint nobody_is_forgotten_who_may_come
    check (erased_on is null or stage in ('DECLINED', 'WITHDREW'));
alter table candidate add constraint a_name_until_it_is_erased check ((full_name is null) = (erased_on is not null));
create index candidate_in_vain on candidate (id) where stage in ('DECLINED', 'WITHDREW') and erased_on is null;
comment on column candidate.erased_on is 'Since when nobody knows any more who it was: some months after being turned down or withdrawing.';
