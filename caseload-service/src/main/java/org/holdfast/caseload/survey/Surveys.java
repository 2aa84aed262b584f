package org.holdfast.caseload.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.SurveyId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every survey. */
@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, UUID> {

    Survey get(SurveyId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("survey"));
    }

    List<Survey> latestFirst(Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "opensOn < ?1 or (opensOn = ?1 and id < ?2) order by opensOn desc, id desc",
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("order by opensOn desc, id desc"))
                .page(0, limit)
                .list();
    }
}
