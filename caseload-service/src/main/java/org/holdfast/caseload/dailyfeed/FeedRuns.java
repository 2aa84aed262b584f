package org.holdfast.caseload.dailyfeed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The log of what was sent. */
@ApplicationScoped
class FeedRuns implements PanacheRepositoryBase<FeedRun, UUID> {

    Optional<FeedRun> underWay() {
        return find("status", FeedRunStatus.RUNNING).firstResultOptional();
    }

    boolean hasBegunSince(Instant moment) {
        return count("startedAt >= ?1 or status = ?2", moment, FeedRunStatus.RUNNING) > 0;
    }

    List<FeedRun> latest(int most) {
        return find("order by startedAt desc, id desc").page(0, most).list();
    }
}
