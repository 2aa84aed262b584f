package org.holdfast.workforce.supervision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Roles;

/** How well people are supervised, team by team, for those who answer for it. */
@Path("/insights/supervision")
@Tag(name = "Supervision")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.WORKFORCE, Roles.ACADEMY, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class SupervisionInsightResource {

    private final Supervising supervising;

    SupervisionInsightResource(Supervising supervising) {
        this.supervising = supervising;
    }

    @GET
    @Operation(
            operationId = "getSupervisionInsight",
            summary = "How well people are supervised",
            description =
                    "By team, the one with the smallest share in time first: who is not late, the longest gap of the last twelve months, and"
                            + " whether it is the same person who supervises.")
    public Page<SupervisionFigures> byTeam() {
        return new Page<>(
                supervising.measuresOfAll().stream()
                        .collect(Collectors.groupingBy(person -> Optional.ofNullable(person.teamId())))
                        .entrySet()
                        .stream()
                        .map(team -> SupervisionFigures.of(team.getKey().orElse(null), team.getValue()))
                        .sorted(Comparator.comparing(SupervisionFigures::share))
                        .toList(),
                null);
    }
}
