package org.holdfast.directwork.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.toolkit.Tool;
import org.holdfast.directwork.toolkit.ToolText;
import org.holdfast.directwork.toolkit.Tools;

/** Begins what is to become a new tool, or a new version of one. */
@ApplicationScoped
class ToolDrafting {

    private final Tools tools;
    private final Editions editions;
    private final Clock clock;

    ToolDrafting(Tools tools, Editions editions, Clock clock) {
        this.tools = tools;
        this.editions = editions;
        this.clock = clock;
    }

    ToolId begin(DraftTool request, WorkerId worker) {
        if (tools.count("code", request.code()) > 0) {
            throw new CodeIsTaken();
        }
        var tool = new Tool(ToolId.next(), request.code(), request.text());
        tools.persist(tool);
        editions.persist(Edition.draft(tool, 1, request.text(), worker, clock.instant()));
        return tool.id();
    }

    /** One at a time per tool: the second of two who begin at one moment is told of the first. */
    EditionId beginVersion(ToolId id, ToolText text, WorkerId worker) {
        var tool = tools.getAny(id);
        tools.getEntityManager().lock(tool, LockModeType.PESSIMISTIC_WRITE);
        editions.open(id).ifPresent(open -> {
            throw new DraftIsOpen(open.number());
        });
        var edition = Edition.draft(tool, editions.latestNumber(id) + 1, text, worker, clock.instant());
        editions.persist(edition);
        return edition.id();
    }
}
