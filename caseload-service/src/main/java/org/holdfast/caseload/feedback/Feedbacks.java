package org.holdfast.caseload.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.FeedbackId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every complaint and every compliment. */
@ApplicationScoped
class Feedbacks implements PanacheRepositoryBase<Feedback, UUID> {

    Feedback get(FeedbackId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("feedback"));
    }

    List<Feedback> since(LocalDate day) {
        return list("receivedOn >= ?1 order by receivedOn, id", day);
    }

    List<Feedback> latestFirst(Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "receivedOn < ?1 or (receivedOn = ?1 and id < ?2) order by receivedOn desc, id desc",
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("order by receivedOn desc, id desc"))
                .page(0, limit)
                .list();
    }
}
