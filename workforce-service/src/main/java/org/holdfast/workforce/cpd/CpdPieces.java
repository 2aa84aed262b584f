package org.holdfast.workforce.cpd;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotFound;

/** Everybody's professional development. */
@ApplicationScoped
public class CpdPieces implements PanacheRepositoryBase<CpdPiece, UUID> {

    private final Clock clock;

    CpdPieces(Clock clock) {
        this.clock = clock;
    }

    /** A course that somebody attended: a draft, until they say what came of it. */
    public void begin(UUID booking, WorkerId worker, String course, LocalDate attendedOn) {
        persist(CpdPiece.begunBy(booking, worker, course, attendedOn, clock.instant()));
    }

    CpdPiece get(WorkerId worker, CpdPieceId id) {
        return find("id = ?1 and workerId = ?2", id.value(), worker)
                .singleResultOptional()
                .orElseThrow(() -> new NotFound("piece of professional development"));
    }

    List<CpdPiece> of(WorkerId worker) {
        return list("workerId = ?1 order by onDay desc, id desc", worker);
    }
}
