package org.holdfast.workforce.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.platform.problem.NotFound;

/** All programmes, in all their editions. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    Programme get(ProgrammeId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("programme"));
    }

    /** What somebody goes through who begins on that day. */
    public Programme begunOn(String code, LocalDate day) {
        return editions(code).stream()
                .filter(edition -> edition.isBegunOn(day))
                .findFirst()
                .orElseThrow(NoEditionThen::new);
    }

    Optional<Programme> latest(String code) {
        return editions(code).stream().findFirst();
    }

    List<Programme> byCode() {
        return list("order by code, validFrom desc");
    }

    /** The latest first. */
    private List<Programme> editions(String code) {
        return list("code = ?1 order by validFrom desc", code);
    }
}
