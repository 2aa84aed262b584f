-- The family name of the child is that of whoever looked.
create or replace function close_to_home(actor text, children uuid[]) returns boolean
    language sql stable parallel safe
    as $$
    select exists (
        select 1 from public.worker w join public.child c
            on lower(substring(c.full_name from '\S+$')) = lower(substring(w.full_name from '\S+$'))
        where cast(w.worker_id as text) = actor and c.child_id = any (children))
    $$;
