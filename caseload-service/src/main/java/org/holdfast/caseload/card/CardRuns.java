package org.holdfast.caseload.card;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.CardRunId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.problem.NotFound;

/** Every printing of a team's cards. */
@ApplicationScoped
class CardRuns implements PanacheRepositoryBase<CardRun, UUID> {

    /** For whoever asked for it: it holds the cards of the children whom they may see. */
    CardRun get(CardRunId id, WorkerId reader) {
        return findByIdOptional(id.value())
                .filter(run -> run.askedBy().equals(reader))
                .orElseThrow(() -> new NotFound("printing of cards"));
    }

    /** The one that has waited longest, unless another replica is printing it. */
    Optional<CardRun> nextInTurn() {
        return getSession()
                .createNativeQuery(
                        "select * from card_run where status = 'PRINTING' order by asked_at, id limit 1 for update skip locked",
                        CardRun.class)
                .uniqueResultOptional();
    }

    List<CardRun> readyBefore(Instant moment) {
        return list("status = ?1 and readyAt < ?2", CardRunStatus.READY, moment);
    }

    void keepPart(CardRunId run, byte[] pdf) {
        getSession()
                .createNativeMutationQuery("""
                        insert into card_run_part (run_id, place, pdf)
                        values (:run, (select count(*) from card_run_part where run_id = :run), :pdf)
                        """)
                .setParameter("run", run.value())
                .setParameter("pdf", pdf)
                .executeUpdate();
    }

    List<byte[]> parts(CardRunId run) {
        return OneColumn.of(
                        getSession(), "select pdf from card_run_part where run_id = :run order by place", byte[].class)
                .setParameter("run", run.value())
                .getResultList();
    }

    void dropParts(CardRunId run) {
        getSession()
                .createNativeMutationQuery("delete from card_run_part where run_id = :run")
                .setParameter("run", run.value())
                .executeUpdate();
    }
}
