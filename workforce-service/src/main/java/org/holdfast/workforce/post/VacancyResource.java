package org.holdfast.workforce.post;

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

/** What each team lacks. */
@Path("/vacancies")
@Tag(name = "Posts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.WORKFORCE, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class VacancyResource {

    private final Posts posts;
    private final Clock clock;

    VacancyResource(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listVacancies",
            summary = "What each team lacks today",
            description =
                    "In full-time equivalents, the largest gap first: posts, those in post, agency workers, what is vacant, what is over-recruited, and"
                            + " who is coming.")
    public Page<VacancyView> vacancies() {
        return new Page<>(posts.vacancies(WorkingDays.dayOf(clock.instant())), null);
    }
}
