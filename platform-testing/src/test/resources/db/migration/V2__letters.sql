create table letter (
    id           uuid primary key,
    words_sealed text not null,
    words_index  text not null unique
);
