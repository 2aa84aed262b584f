create table blind_index_key (
    id   int primary key check (id = 1),
    sign text not null
);
comment on table blind_index_key is 'Tells which key the blind indexes of this database were made with, and nothing of the key.';
