package org.holdfast.workforce.skill;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.staff.Colleagues;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What somebody is able to do: colleagues ask each other, so that everybody who works here may see it. */
@Path("/staff/{id}/skills")
@Tag(name = "Skills")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.FRONT_DOOR,
    Roles.FRONT_DOOR_MANAGER,
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.REVIEWING_OFFICER,
    Roles.ACADEMY,
    Roles.WORKFORCE,
    Roles.LEADER
})
@RunOnVirtualThread
@Transactional
class SkillResource {

    private final Colleagues colleagues;
    private final Idempotency idempotency;
    private final Clock clock;

    SkillResource(Colleagues colleagues, Idempotency idempotency, Clock clock) {
        this.colleagues = colleagues;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listSkills",
            summary = "What somebody is able to do",
            description = "What training and practice have given, the latest first, what has run out as well.")
    public Page<SkillView> all(WorkerId id) {
        var today = WorkingDays.dayOf(clock.instant());
        return new Page<>(colleagues.skillsOf(id), null).map(held -> SkillView.of(held, today));
    }

    @POST
    @RolesAllowed(Roles.ACADEMY)
    @ResponseStatus(201)
    @APIResponseSchema(value = SkillView.class, responseCode = "201")
    @Operation(
            operationId = "recordSkill",
            summary = "Record a skill that somebody brought with them",
            description =
                    "By what was seen of it. What the academy's own courses give comes by itself with the register of the course."
                            + " Allocation and direct work hear of it.")
    public SkillView record(WorkerId id, @Valid @NotNull RecordSkill request) {
        return idempotency.accept(request, () -> add(id, request), record -> one(id, record), SkillRecordId::new);
    }

    @GET
    @Path("/{skillId}")
    @Operation(
            operationId = "getSkill",
            summary = "One skill of somebody",
            description = "What gave it, and until when it counts.")
    public SkillView one(WorkerId id, SkillRecordId skillId) {
        return colleagues.skillsOf(id).stream()
                .filter(held -> held.source().equals(skillId.value()))
                .findFirst()
                .map(held -> SkillView.of(held, WorkingDays.dayOf(clock.instant())))
                .orElseThrow(() -> new NotFound("skill"));
    }

    private SkillRecordId add(WorkerId id, RecordSkill request) {
        var record = SkillRecordId.next();
        colleagues.gain(id, request.held(record.value(), WorkingDays.dayOf(clock.instant())));
        return record;
    }
}
