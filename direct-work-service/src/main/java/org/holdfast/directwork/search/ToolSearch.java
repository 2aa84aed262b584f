package org.holdfast.directwork.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.holdfast.directwork.toolkit.Need;
import org.holdfast.directwork.toolkit.Tool;
import org.holdfast.platform.paging.Cursors.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds tools by what somebody typed. A word that neither the catalogue nor a phrase has is mended to the most similar one first. Then
 * what is going on with the child is heard: phrases that workers use tell of needs (the table `need_phrase`; of two of which one
 * contains the other, the longer speaks), needs are heard too that the question only sounds like, and what was said counts less where
 * the question sounds otherwise. Each tool says what it is best for, what it also helps with and what it sometimes helps with. Beside
 * it count the answers that questions like this one were given beforehand (`example_question`), and the words themselves, each by how rare it
 * is in the catalogue and where it stands in a tool. Where a tool is named they count little or nothing. What has no word of the phrases is like nothing. A tool for another age than the
 * one named comes last.
 */
@ApplicationScoped
class ToolSearch {

    /** Below this share of the best score a tool shares a word with the question and no more. */
    private static final String SHARE_OF_BEST = "0.2";

    static final String SCORED = """
            with written as materialized (
                select word, place, (ts_lexize('english_stem', word))[1] as stem
                from regexp_split_to_table(:text, '[^[:alnum:]'']+') with ordinality as w (word, place)
            ), unknown as materialized (
                select distinct word from written
                where word ~ '^[a-z]{4,}$' and stem is not null
                  and not exists (select from tool_word w where w.stem = written.stem)
                  and not exists (select from need_word w where w.stem = written.stem)
            ), mended as materialized (
                select u.word, like_it.word as meant from unknown u
                join lateral (
                    select w.word from (
                        select word from tool_word where word % u.word union all select word from need_word where word % u.word
                    ) w where levenshtein_less_equal(w.word, u.word, 2) <= length(u.word) / 4
                    order by levenshtein(w.word, u.word), similarity(w.word, u.word) desc, w.word limit 1
                ) like_it on true
            ), spelled as materialized (
                select string_agg(coalesce(meant, word), ' ' order by place) as text from written left join mended using (word)
            ), said as materialized (
                select to_tsvector('phrases', text) as words from spelled
            ), heard as materialized (
                select p.phrase, p.need, p.strength, p.query, p.words from need_phrase p, said where said.words @@ p.query
            ), sound as materialized (
                select need, phrase, weight, trust
                from unnest(cast(:sound_needs as text[]), cast(:sound_phrases as text[]), cast(:sound_weights as float[]),
                            cast(:sound_trust as float[])) as sound (need, phrase, weight, trust)
                where exists (select from written join need_word k using (stem))
            ), told as materialized (
                select need, h.phrase, 3 * h.strength * (0.7 + 0.3 * least(h.words, 3)) * coalesce(s.trust, 1) as weight
                from heard h left join sound s using (need)
                where not exists (
                    select from heard longer
                    where longer.words > h.words and strpos(cast(longer.query as text), cast(h.query as text)) > 0)
            ), meant as materialized (
                select need, sum(weight) as weight from (
                    select need, max(weight) as weight from told group by need union all select need, weight from sound where weight > 0
                ) in_either_way group by need
            ), alike as materialized (
                select question, share from unnest(cast(:alike_questions as text[]), cast(:alike_shares as float[])) as alike (question, share)
                where exists (select from written join need_word k using (stem))
            ), answered as materialized (
                select tool, sum(share * points) as weight
                from alike join example_question using (question), lateral (
                    select unnest(best) as tool, 42.0 as points union all select unnest(good), 18.0 union all select unnest(fair), 6.0
                ) answer
                group by tool
            ), typed as (
                select distinct (ts_lexize('english_stem', word))[1] as stem
                from spelled, unnest(tsvector_to_array(to_tsvector('simple', text))) as word
                where cardinality(ts_lexize('english_stem', word)) > 0
            ), term as materialized (
                select stem, case when exists (
                           select from heard h where strpos(cast(h.query as text), '''' || typed.stem || '''') > 0)
                       then 0.3 else 1.0 end as strength
                from typed
                where not (stem = any (tsvector_to_array(to_tsvector('english',
                    'child children young person people boy girl kid work worker social help helps tool activity activities need
                     needs want wants make something anything nothing way ways think old year session sheet get gets go going
                     see saw say says said up over back next week month last after keep time use home mum dad know tell'))))
            ), weighed as materialized (
                select to_tsquery('simple', quote_literal(t.stem)) as query, t.strength * ln(1 + n.tools / w.tools) as weight, t.stem
                from term t
                join (select stem, max(tools) as tools from tool_word group by stem) w on w.stem = t.stem
                cross join (select cast(count(*) as float) as tools from tool where status = 'APPROVED') n
            ), asked as materialized (
                select cast(string_agg(quote_literal(stem), ' | ') as tsquery) as query from weighed
            ), sought as materialized (
                select array_agg(need) as needs from meant where weight > (select max(weight) / 10 from meant)
            ), candidate as materialized (
                select id, code, search, name, min_age, max_age, best_for, also_for, sometimes_for from tool t, asked, sought
                where (t.search @@ asked.query or t.best_for && sought.needs or t.also_for && sought.needs
                       or t.sometimes_for && sought.needs or t.code in (select tool from answered) or :text <% t.name) and @filter@
                order by coalesce((select 6 * sum(weight) from meant where need = any(t.best_for)), 0)
                         + coalesce((select weight from answered where tool = t.code), 0) desc,
                         ts_rank(t.search, asked.query) desc nulls last, id limit 400
            ), matching as (
                select t.id,
                       (case when cast(:spoken_age as int) is null then 1.0
                             when cast(:spoken_age as int) between t.min_age and t.max_age then 1.0 else 0.3 end)
                       * (coalesce((select sum(w.weight * (0.1 + ts_rank(cast(array[0.15, 0.3, 0.7, 1.0] as real[]), t.search, w.query)))
                                    from weighed w where t.search @@ w.query), 0)
                          + coalesce((select sum(m.weight * case when m.need = any(t.best_for) then 6.0
                                                                 when m.need = any(t.also_for) then 3.5 else 1.0 end)
                                      from meant m where m.need = any(t.best_for || t.also_for || t.sometimes_for)), 0)
                          + coalesce((select weight from answered where tool = t.code), 0)
                            * (1 - (select max(word_similarity(name, :text)) from candidate) ^ 4)
                          + 6 * greatest(word_similarity(:text, t.name) - 0.4, similarity(:text, t.name) - 0.4, 0)) as score
                from candidate t
            ), found as materialized (
                select id, round(cast(score as numeric), 6) as score from matching
                where score > 0 and score >= @share@ * (select max(score) from matching)
            )
            """.replace("@filter@", ToolFilter.SQL).replace("@share@", SHARE_OF_BEST);

    private static final String BEST_MATCH_FIRST = SCORED + """
            select t.*, cast(f.score as text) as sort_key,
                   ts_headline('english', replace(replace(t.text ->> 'summary', '&', '&amp;'), '<', '&lt;'), (select query from asked),
                       'StartSel=<mark>, StopSel=</mark>, HighlightAll=true') as highlight
            from found f join tool t on t.id = f.id
            where cast(:key as numeric) is null or (f.score, t.id) < (cast(:key as numeric), cast(:id as uuid))
            order by f.score desc, t.id desc limit :limit
            """;

    private static final String ALL = """
            with found as (select id from tool where %s)
            """.formatted(ToolFilter.SQL);

    private static final String COUNTED = """
            select 'theme', theme, count(*) from found join tool using (id), unnest(themes) as theme group by theme
            union all select 'need', need, count(*) from found join tool using (id), unnest(best_for || also_for) as need group by need
            union all select 'stage', stage, count(*) from found join tool using (id), unnest(stages) as stage group by stage
            union all select 'setting', place, count(*) from found join tool using (id), unnest(settings) as place group by place
            union all select 'company', people, count(*) from found join tool using (id), unnest(company) as people group by people
            union all select 'mode', mode, count(*) from found join tool using (id) group by mode
            union all select 'tools', 'all', count(*) from found
            """;

    private static final String HEARD = """
            select distinct on (m.weight, m.need) m.need, p.phrase, p.said, round(cast(m.weight as numeric), 2)
            from meant m
            join (select need, phrase, true as said, weight from told union all select need, phrase, false, weight from sound where weight > 0) p
                on p.need = m.need
            order by m.weight desc, m.need, p.said desc, p.weight desc, p.phrase
            """;

    private static final String BY_NAME = """
            select t.*, t.name as sort_key, cast(null as text) as highlight from tool t
            where %s and (cast(:key as text) is null or (t.name, t.id) > (:key, cast(:id as uuid)))
            order by t.name, t.id limit :limit
            """.formatted(ToolFilter.SQL);

    private static final Map<String, Need> NEEDS =
            Arrays.stream(Need.values()).collect(Collectors.toMap(Need::name, need -> need));

    private final Session entities;

    ToolSearch(Session entities) {
        this.entities = entities;
    }

    /** A tool, its place in the list, and where it matches. */
    record Found(Tool tool, String sortKey, @Nullable String highlight) {}

    /** How many tools of one kind were found. */
    record Count(String facet, String code, int tools) {}

    /** Best first where something was asked; otherwise by name. */
    List<Found> matching(ToolFilter filter, Optional<Asked> asked, Optional<Place> after, int limit) {
        var query =
                asked.map(question -> question.bind(listing(BEST_MATCH_FIRST))).orElseGet(() -> listing(BY_NAME));
        return filter.bind(query)
                .setParameter("key", after.map(Place::sortKey).orElse(null), String.class)
                .setParameter("id", after.map(Place::id).orElse(null), UUID.class)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Found((Tool) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    List<Count> counts(ToolFilter filter, Optional<Asked> asked) {
        var query = asked.map(question -> question.bind(entities.createNativeQuery(SCORED + COUNTED, Object[].class)))
                .orElseGet(() -> entities.createNativeQuery(ALL + COUNTED, Object[].class));
        return filter.bind(query)
                .getResultStream()
                .map(row -> new Count((String) row[0], (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    /** What counts most first. A phrase that a council added may tell of a need that this version does not know. */
    List<Heard> heard(Asked asked) {
        return new ToolFilter()
                .bind(asked.bind(entities.createNativeQuery(SCORED + HEARD, Object[].class)))
                .getResultStream()
                .flatMap(row -> Stream.ofNullable(NEEDS.get((String) row[0]))
                        .map(need -> new Heard(
                                need,
                                (String) row[1],
                                (boolean) row[2] ? Hearing.SAID : Hearing.SOUNDS_LIKE,
                                ((Number) row[3]).doubleValue())))
                .toList();
    }

    private NativeQuery<Object[]> listing(String sql) {
        return entities.createNativeQuery(sql, Object[].class)
                .addEntity("t", Tool.class)
                .addScalar("sort_key", String.class)
                .addScalar("highlight", String.class);
    }
}
