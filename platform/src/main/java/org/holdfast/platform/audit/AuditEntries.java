package org.holdfast.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.persistence.Narrowing;

/** Reads the audit trail, newest first. */
@ApplicationScoped
class AuditEntries {

    private static final String LIST = "audit";
    private static final String CLOSE_TO_HOME = "audit-close-to-home";

    /**
     * PostgreSQL cannot count how often one child is among those of a trail, takes it to be often, and would read the whole trail from its
     * end to find a few entries. What it may not see beyond, it answers by the index.
     */
    private static final String FOUND_FIRST = "offset 0";

    private static final UUID NO_ID = new UUID(0, 0);

    private final Session entities;
    private final Cursors cursors;

    AuditEntries(Session entities, Cursors cursors) {
        this.entities = entities;
        this.cursors = cursors;
    }

    Page<AuditEntryView> matching(AuditFilter filter, PageRequest page) {
        return matching(LIST, "", filter, page);
    }

    /** Of lists nobody is asked: whoever opens a tray does not choose who is in it. */
    Page<AuditEntryView> closeToHome(AuditFilter filter, PageRequest page) {
        return matching(
                CLOSE_TO_HOME,
                "and outcome = 'READ' and reason <> 'LISTED' and close_to_home(actor, child_ids)",
                filter,
                page);
    }

    private Page<AuditEntryView> matching(String list, String besides, AuditFilter filter, PageRequest page) {
        var before = cursors.place(list, page.cursor)
                .map(place -> Long.parseLong(place.sortKey()))
                .orElse(Long.MAX_VALUE);
        var asked = narrowed(filter).to("id < :before", "before", before);
        var rows = asked.bind(entities.createNativeQuery(
                        """
                        select id, at, actor, client, action, outcome, record_type, record_ids, child_ids, reason, request_id
                        from (select * from audit_entry where %s %s %s) as entry
                        order by id desc limit :limit
                        """.formatted(asked.sql(), besides, isRare(filter) ? FOUND_FIRST : ""), Object[].class))
                .setParameter("limit", page.limit + 1)
                .getResultList();
        var entries =
                rows.stream().map(Object[].class::cast).map(AuditEntries::view).toList();
        return cursors.page(list, entries, page.limit, entry -> new Place(String.valueOf(entry.id()), NO_ID));
    }

    private static Narrowing narrowed(AuditFilter filter) {
        return new Narrowing()
                .to(
                        "child_ids @> array[cast(:child as uuid)]",
                        "child",
                        filter.childId == null ? null : ((TypedId) filter.childId).value())
                .to("record_ids @> array[cast(:record as uuid)]", "record", filter.recordId)
                .to("actor = :actor", "actor", filter.actor)
                .to("at >= :from", "from", filter.from == null ? null : filter.from.instant());
    }

    private static boolean isRare(AuditFilter filter) {
        return filter.childId != null || filter.recordId != null;
    }

    private static AuditEntryView view(Object[] row) {
        return new AuditEntryView(
                (Long) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                List.of((UUID[]) row[7]),
                List.of((UUID[]) row[8]),
                (String) row[9],
                (String) row[10]);
    }
}
