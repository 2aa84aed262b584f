package org.holdfast.caseload.care;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.PastLine;
import org.jspecify.annotations.Nullable;

/** Everything that other systems told of children's care. */
@ApplicationScoped
class CareRecords implements PanacheRepositoryBase<CareRecord, UUID> {

    private final CaseFiles cases;
    private final Clock clock;

    CareRecords(CaseFiles cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** Refuses what contradicts the case, or what is here already. */
    CaseId keep(
            PastLine<?> line,
            CareKind kind,
            String code,
            LocalDate from,
            @Nullable LocalDate until,
            Map<String, String> detail) {
        var file = cases.get(line.about(CaseId::new));
        if (!file.state().type().isCare()) {
            throw new NotInCare();
        }
        if (kind.isOneAtATime()
                && list("childId = ?1 and kind = ?2", file.childId(), kind).stream()
                        .anyMatch(each -> each.overlaps(from, until))) {
            throw new CareOverlaps();
        }
        var id = Objects.requireNonNullElseGet(line.chosenId(), TypedId::fresh);
        persist(new CareRecord(id, file, kind, code, from, until, detail, clock.instant()));
        return file.id();
    }
}
