package org.holdfast.directwork.editing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.ToolId;
import org.holdfast.platform.problem.NotFound;

/** Every version of every tool. */
@ApplicationScoped
class Editions implements PanacheRepositoryBase<Edition, UUID> {

    Edition get(ToolId tool, int number) {
        return find("tool.id = ?1 and number = ?2", tool.value(), number)
                .singleResultOptional()
                .orElseThrow(() -> new NotFound("version of this tool"));
    }

    Edition get(EditionId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("version of this tool"));
    }

    List<Edition> newestOf(ToolId tool, int before, int limit) {
        return find("tool.id = ?1 and number < ?2 order by number desc", tool.value(), before)
                .page(0, limit)
                .list();
    }

    int latestNumber(ToolId tool) {
        return find("select coalesce(max(number), 0) from Edition where tool.id = ?1", tool.value())
                .project(Integer.class)
                .singleResult();
    }

    Optional<Edition> open(ToolId tool) {
        return find("tool.id = ?1 and status in (?2, ?3)", tool.value(), EditionStatus.DRAFT, EditionStatus.IN_REVIEW)
                .singleResultOptional();
    }
}
