-- Whether somebody looked at the family of their own, as far as names tell. A service that knows names of both replaces it.
create function close_to_home(actor text, children uuid[]) returns boolean
    language sql stable parallel safe
    as $$ select false $$;
