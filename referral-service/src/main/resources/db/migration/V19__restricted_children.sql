create index restricted_children on circle_child (child_id) where restricted_to is not null;
