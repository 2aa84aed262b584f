package org.holdfast.caseload.ssda903;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What went to the Department. */
@ApplicationScoped
class SentTables implements PanacheRepositoryBase<SentTable, UUID> {

    /** The lines that were sent last for a year; none where nothing was. */
    List<SocialWorkerRow> rowsFor(int year) {
        return find("year = ?1 order by sentAt desc", year)
                .firstResultOptional()
                .map(SentTable::rows)
                .orElse(List.of());
    }
}
