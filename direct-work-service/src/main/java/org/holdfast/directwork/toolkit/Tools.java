package org.holdfast.directwork.toolkit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.holdfast.contracts.ToolId;
import org.holdfast.platform.problem.NotFound;

/** The catalogue: every tool there is, and was. */
@ApplicationScoped
public class Tools implements PanacheRepositoryBase<Tool, UUID> {

    /** A tool that is in use, or was. */
    public Tool get(ToolId id) {
        return findByIdOptional(id.value()).filter(Tool::isForEveryone).orElseThrow(() -> new NotFound("tool"));
    }

    /** Also one that nobody has approved yet. */
    public Tool getAny(ToolId id) {
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

    public List<Tool> inUse() {
        return list("status = ?1 order by id", ToolStatus.APPROVED);
    }
}
