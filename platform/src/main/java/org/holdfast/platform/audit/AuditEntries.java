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

/** Reads the audit trail, newest first. */
@ApplicationScoped
class AuditEntries {

    private static final String LIST = "audit";
    private static final String CLOSE_TO_HOME = "audit-close-to-home";
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
        var rows = entities.createNativeQuery("""
                        select id, at, actor, client, action, outcome, record_type, record_ids, child_ids, reason, request_id
                        from audit_entry
                        where id < :before
                          and (cast(:child as uuid) is null or child_ids @> array[cast(:child as uuid)])
                          and (cast(:record as uuid) is null or record_ids @> array[cast(:record as uuid)])
                          and (cast(:actor as text) is null or actor = :actor)
                          and (cast(:from as timestamptz) is null or at >= :from)
                          %s
                        order by id desc limit :limit
                        """.formatted(besides), Object[].class)
                .setParameter("before", before)
                .setParameter("child", filter.childId == null ? null : ((TypedId) filter.childId).value())
                .setParameter("record", filter.recordId)
                .setParameter("actor", filter.actor)
                .setParameter("from", filter.from == null ? null : filter.from.instant())
                .setParameter("limit", page.limit + 1)
                .getResultList();
        var entries =
                rows.stream().map(Object[].class::cast).map(AuditEntries::view).toList();
        return cursors.page(list, entries, page.limit, entry -> new Place(String.valueOf(entry.id()), NO_ID));
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
