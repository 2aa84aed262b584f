-- The words of what workers say, so that a typing error in one of them is mended too.
create table need_word (
    word text primary key,
    stem text not null generated always as (coalesce((ts_lexize('english_stem', word))[1], '')) stored
);
create index need_word_by_stem on need_word (stem);
create index need_word_by_likeness on need_word using gin (word gin_trgm_ops);
comment on table need_word is 'Every word of a need_phrase, kept by itself when a phrase is added.';

create function keep_need_words() returns trigger language plpgsql as $$
begin
    insert into need_word (word)
        select distinct word from regexp_split_to_table(new.phrase, ' +') as word where word ~ '^[a-z]+$'
        on conflict do nothing;
    return null;
end $$;
create trigger need_phrase_words after insert on need_phrase for each row execute function keep_need_words();
insert into need_word (word)
    select distinct word from need_phrase, regexp_split_to_table(phrase, ' +') as word where word ~ '^[a-z]+$';

-- More of what workers say. A phrase is recognised in whatever form its words take.
insert into need_phrase (need, strength, phrase)
select need, strength, phrase from (values
    ('WHY_INVOLVED', 1.0, '
        why did i come into care, why i came into care, why did she come into care, why did he come into care, why they came into
        care, why am i here, why was i taken, why do i have a social worker, why can''t i live with, why can''t she live with, why
        can''t he live with, what social workers do, what is a social worker, what a social worker is'),
    ('WISHES', 1.0, '
        nobody listens, nobody listens to me, no one listens, never listens to me, nobody asked me, nobody asks me, not been asked,
        has not been heard, hasn''t been heard, wants to be heard, have a say, having a say, his say, her say'),
    ('MEETING', 1.0, 'at my review, at his review, at her review, in the review, before the review, at the meeting'),
    ('NEW_SCHOOL', 1.0, 'new teacher, new tutor, new head of year, changing teacher, tell the school, tell the teacher'),
    ('BODY_SAFETY', 1.0, '
        how the body feels, body feels, in the body, in her body, in his body, in my body, feels in the body, where it hurts, on the
        body, parts of the body'),
    ('WHAT_HAPPENED', 1.0, 'won''t say what happened, will not say what happened, not saying what happened, say what happened'),
    ('LISTENING', 1.0, '
        don''t understand each other, do not understand each other, don''t understand their, do not understand their, does not
        understand her mum, not understanding each other, talk past each other, cross purposes, misunderstand, misunderstood'),
    ('BREAKING_ICE', 1.0, 'likes games, loves games, likes playing games, likes to play, board games, board game, card games, a game to play'),
    ('NEGLECT', 1.0, 'ordinary day, normal day, usual day, typical day, day to day, after school at home, a day at home'),
    ('LIFE_STORY', 1.0, 'lots of moves, so many moves, number of moves, all the moves, all those moves, many homes'),
    ('WISHES', 0.5, 'child''s view, child''s views, her view, his view, her views, his views')
) as told (need, strength, phrases)
cross join regexp_split_to_table(btrim(regexp_replace(phrases, '\s+', ' ', 'g')), ', ') as phrase
on conflict (phrase, need) do nothing;
