package org.holdfast.caseload.warning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.WarningNoteId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every warning, those that hold and those that have ended. */
@ApplicationScoped
class WarningNotes implements PanacheRepositoryBase<WarningNote, UUID> {

    WarningNote get(CaseId caseId, WarningNoteId id) {
        return findByIdOptional(id.value())
                .filter(note -> note.caseId().equals(caseId))
                .orElseThrow(() -> new NotFound("warning"));
    }

    List<WarningNote> of(CaseId caseId, Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "caseId = ?1 and (reviewOn > ?2 or (reviewOn = ?2 and id > ?3)) order by reviewOn, id",
                        caseId,
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("caseId = ?1 order by reviewOn, id", caseId))
                .page(0, limit)
                .list();
    }
}
