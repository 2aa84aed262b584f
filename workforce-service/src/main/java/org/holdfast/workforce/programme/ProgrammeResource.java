package org.holdfast.workforce.programme;

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
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Programmes as they are laid down. Nobody who is on one finds it changed: a change is a new edition for those who begin later. */
@Path("/programmes")
@Tag(
        name = "Programmes",
        description = "What somebody new to a grade goes through: the assessed year, early career development")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.ACADEMY,
    Roles.WORKFORCE,
    Roles.LEADER
})
@RunOnVirtualThread
@Transactional
class ProgrammeResource {

    private final Programmes programmes;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    ProgrammeResource(
            Programmes programmes, Idempotency idempotency, Precondition precondition, Caller caller, Clock clock) {
        this.programmes = programmes;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.ACADEMY)
    @ResponseStatus(201)
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    @Operation(
            operationId = "adoptProgramme",
            summary = "Lay down a programme, or a new edition",
            description =
                    "For everyone who begins on its first day or later. Whoever is on an earlier edition ends it as it was laid down.")
    public ProgrammeView adopt(@Valid @NotNull AdoptProgramme request) {
        return idempotency.accept(
                request, () -> add(request), id -> programmes.get(id).view(), ProgrammeId::new);
    }

    @GET
    @Operation(
            operationId = "listProgrammes",
            summary = "All programmes",
            description =
                    "By code, and of each the latest edition first, those to come and those that are over among them.")
    public Page<ProgrammeView> all() {
        return new Page<>(programmes.byCode(), null).map(Programme::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getProgramme",
            summary = "One edition of a programme",
            description = "Reviews, observations, evidence, supervision, protected time and caseload, and who judges.")
    public ProgrammeView programme(ProgrammeId id) {
        return programmes.get(id).view();
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed(Roles.ACADEMY)
    @Operation(
            operationId = "retireProgramme",
            summary = "Say that a programme is not begun any more",
            description = "From the day after the last start. Whoever is on it ends it as it was laid down.")
    public ProgrammeView retire(ProgrammeId id, @Valid @NotNull Retire request) {
        var programme = programmes.get(id);
        precondition.check(programme.version());
        programme.retire(request.lastStart(), WorkingDays.dayOf(clock.instant()));
        programmes.flush();
        return programme.view();
    }

    private ProgrammeId add(AdoptProgramme request) {
        var programme = new Programme(ProgrammeId.next(), request, caller.worker(), clock.instant());
        programmes.latest(request.code()).ifPresent(latest -> latest.giveWayTo(programme));
        programmes.persistAndFlush(programme);
        return programme.id();
    }
}
