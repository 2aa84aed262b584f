package org.holdfast.caseload.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.caseload.child.Children;
import org.holdfast.contracts.CheckInId;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every check-in. */
@ApplicationScoped
class CheckIns implements PanacheRepositoryBase<CheckIn, UUID> {

    private final Children children;

    CheckIns(Children children) {
        this.children = children;
    }

    CheckIn get(CheckInId id, ChildId child) {
        return findByIdOptional(id.value())
                .filter(each -> children.allRecordsOf(child).contains(each.childId()))
                .orElseThrow(() -> new NotFound("check-in"));
    }

    List<CheckIn> of(ChildId child, Optional<Place> after, int limit) {
        var records = children.allRecordsOf(child);
        return after.map(place -> find(
                        "childId in ?1 and (onDay < ?2 or (onDay = ?2 and id < ?3)) order by onDay desc, id desc",
                        records,
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("childId in ?1 order by onDay desc, id desc", records))
                .page(0, limit)
                .list();
    }
}
