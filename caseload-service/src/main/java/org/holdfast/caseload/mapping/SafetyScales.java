package org.holdfast.caseload.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.Days;

/** Every reading of how safe it is, with its day and who said so. */
@ApplicationScoped
class SafetyScales {

    private final Session entities;

    SafetyScales(Session entities) {
        this.entities = entities;
    }

    void keep(CaseFile file, ScaleSafety reading, WorkerId by, Instant now) {
        file.refuseWhenClosed();
        entities.createNativeMutationQuery("""
                        insert into safety_scale (id, case_id, child_id, on_day, rater, who, value, why, recorded_by, recorded_at)
                        values (:id, :case, :child, :on, :rater, :who, :value, :why, :by, :at)
                        """)
                .setParameter("id", TypedId.fresh())
                .setParameter("case", file.id().value())
                .setParameter("child", file.childId().value())
                .setParameter("on", reading.on())
                .setParameter("rater", reading.rater().code())
                .setParameter("who", reading.who(), String.class)
                .setParameter("value", reading.value())
                .setParameter("why", reading.why(), String.class)
                .setParameter("by", by.value())
                .setParameter("at", now)
                .executeUpdate();
    }

    List<ScaleSafety> of(CaseId caseId) {
        return entities.createNativeQuery(
                        "select on_day, rater, who, value, why from safety_scale where case_id = :case order by on_day, recorded_at, id",
                        Object[].class)
                .setParameter("case", caseId.value(), UUID.class)
                .getResultStream()
                .map(row -> new ScaleSafety(
                        Days.known(row[0]), Rater.valueOf((String) row[1]), (String) row[2], (Integer) row[3], (String)
                                row[4]))
                .toList();
    }
}
