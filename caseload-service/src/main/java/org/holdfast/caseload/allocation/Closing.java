package org.holdfast.caseload.allocation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CloseCase;
import org.holdfast.caseload.casefile.MayClose;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.WorkerId;

/** Closes a case and with it every role on it. */
@ApplicationScoped
public class Closing {

    private final Allocations allocations;
    private final Involvements involvements;
    private final List<MayClose> features;
    private final Event<CaseEnds> ends;

    Closing(Allocations allocations, Involvements involvements, @All List<MayClose> features, Event<CaseEnds> ends) {
        this.allocations = allocations;
        this.features = features;
        this.involvements = involvements;
        this.ends = ends;
    }

    /** Told within the service, in the same transaction, to whatever was under way on the case. */
    public record CaseEnds(CaseId caseId, WorkerId by, Instant at) {}

    public void close(CaseFile file, CloseCase request, WorkerId by, Instant now) {
        features.forEach(feature -> feature.refuse(file, request));
        var closed = file.close(request, by, now);
        allocations.currentOn(file.id()).forEach(allocation -> allocation.endWithCase(now));
        ends.fire(new CaseEnds(file.id(), by, now));
        involvements.tell(file, List.of(closed), now);
    }
}
