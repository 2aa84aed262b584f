package org.holdfast.directwork.toolkit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.holdfast.contracts.ToolId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** The catalogue: every tool there is, and was. */
@ApplicationScoped
public class Tools implements PanacheRepositoryBase<Tool, UUID> {

    private static final String NEARLY_THE_SAME_WORDS =
            "select set_config('pg_trgm.word_similarity_threshold', '0.45', true)";

    private static final String WANTED = """
            status = 'APPROVED'
            and (cast(:theme as text) is null or themes @> array[cast(:theme as text)])
            and (cast(:stage as text) is null or stages @> array[cast(:stage as text)])
            and (cast(:age as int) is null or cast(:age as int) between min_age and max_age)
            and (cast(:mode as text) is null or mode = :mode)
            """;

    private static final String BY_NAME = """
            select t.*, t.name as sort_key from tool t
            where %s and (cast(:key as text) is null or (t.name, t.id) > (:key, cast(:id as uuid)))
            order by t.name, t.id limit :limit
            """.formatted(WANTED);

    private static final String BEST_MATCH_FIRST = """
            select t.*, cast(m.score as text) as sort_key
            from (
                select id, round(cast(ts_rank(search, query) + word_similarity(:text, words) as numeric), 6) as score
                from tool, websearch_to_tsquery('english', :text) as query
                where (search @@ query or :text <%% words) and %s
            ) m
            join tool t on t.id = m.id
            where cast(:key as numeric) is null or (m.score, t.id) < (cast(:key as numeric), cast(:id as uuid))
            order by m.score desc, t.id desc limit :limit
            """.formatted(WANTED);

    private final Session entities;

    Tools(Session entities) {
        this.entities = entities;
    }

    /** A tool and its place in the list. */
    record Found(Tool tool, String sortKey) {}

    Tool get(ToolId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("tool"));
    }

    /** The tool that someone wants to use. */
    public Tool chosen(ToolId id, String pointer) {
        return findByIdOptional(id.value()).orElseThrow(() -> new UnknownTool(pointer));
    }

    /** The tools that someone wants to use, in their order. */
    public List<Tool> chosen(List<ToolId> ids, String pointer) {
        return IntStream.range(0, ids.size())
                .mapToObj(index -> chosen(ids.get(index), pointer + "/" + index))
                .toList();
    }

    List<Found> matching(ToolFilter filter, Optional<Place> after, int limit) {
        return filter.text()
                .map(this::like)
                .orElseGet(this::byName)
                .setParameter("theme", filter.theme)
                .setParameter("stage", filter.stage)
                .setParameter("age", filter.age)
                .setParameter("mode", filter.mode)
                .setParameter("key", after.map(Place::sortKey).orElse(null))
                .setParameter("id", after.map(Place::id).orElse(null))
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Found((Tool) row[0], (String) row[1]))
                .toList();
    }

    private NativeQuery<Object[]> like(String text) {
        var _ = entities.createNativeQuery(NEARLY_THE_SAME_WORDS, String.class).getSingleResult();
        return listing(BEST_MATCH_FIRST).setParameter("text", text);
    }

    private NativeQuery<Object[]> byName() {
        return listing(BY_NAME);
    }

    private NativeQuery<Object[]> listing(String sql) {
        return entities.createNativeQuery(sql, Object[].class)
                .addEntity("t", Tool.class)
                .addScalar("sort_key", String.class);
    }
}
