package org.holdfast.workforce.candidate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** How recruitment stands. */
@Path("/insights/recruitment")
@Tag(name = "Recruitment")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.WORKFORCE, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class RecruitmentInsightResource {

    private final Candidates candidates;
    private final Clock clock;

    RecruitmentInsightResource(Candidates candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getRecruitmentInsight",
            summary = "How recruitment stands",
            description =
                    "By grade: who is under consideration, who is coming and how many of them beyond the posts, who joined within twelve months and"
                            + " how long that took.")
    public Page<RecruitmentFigures> figures() {
        return new Page<>(candidates.figures(WorkingDays.dayOf(clock.instant()).minusYears(1)), null);
    }
}
