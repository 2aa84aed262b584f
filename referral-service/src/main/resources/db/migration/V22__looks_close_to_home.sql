-- The family name of the child or of a relative is that of whoever looked, or a relative has the name of a colleague.
create or replace function close_to_home(actor text, children uuid[]) returns boolean
    language sql stable parallel safe
    as $$
    with relative as (
        select p.full_name
        from public.relationship r join public.person p on p.id = r.party_person_id
        where r.child_id = any (children) and r.error_marked_at is null
    ), family as (
        select full_name from public.child where id = any (children) union all select full_name from relative
    )
    select exists (
        select 1 from public.colleague w join family f
            on lower(substring(f.full_name from '\S+$')) = lower(substring(w.full_name from '\S+$'))
        where cast(w.worker_id as text) = actor
    ) or exists (select 1 from public.colleague w join relative r on lower(r.full_name) = lower(w.full_name))
    $$;
