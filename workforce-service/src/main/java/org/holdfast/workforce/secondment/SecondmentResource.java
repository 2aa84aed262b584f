package org.holdfast.workforce.secondment;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.workforce.staff.Colleagues;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who does other work for a time. */
@Path("/staff")
@Tag(
        name = "Secondments",
        description = "Somebody does other work for a time, such as mentoring at the academy, and comes back")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.WORKFORCE, Roles.ACADEMY, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class SecondmentResource {

    private final Seconding seconding;
    private final Secondments secondments;
    private final Colleagues colleagues;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;

    SecondmentResource(
            Seconding seconding,
            Secondments secondments,
            Colleagues colleagues,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller) {
        this.seconding = seconding;
        this.secondments = secondments;
        this.colleagues = colleagues;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/secondments")
    @RolesAllowed(Roles.WORKFORCE)
    @ResponseStatus(201)
    @APIResponseSchema(value = SecondmentView.class, responseCode = "201")
    @Operation(
            operationId = "secondStaffMember",
            summary = "Second somebody",
            description =
                    "They keep team and line and take on no cases: caseload-service is told, with the last day. Nobody is seconded twice on one"
                            + " day.")
    public SecondmentView second(WorkerId id, @Valid @NotNull Second request) {
        return idempotency.accept(
                request,
                () -> seconding.second(SecondmentId.next(), id, request, caller.worker()),
                secondment -> secondment(id, secondment),
                SecondmentId::new);
    }

    @GET
    @Path("/{id}/secondments")
    @Operation(
            operationId = "listSecondments",
            summary = "Somebody's secondments",
            description = "The latest first, past, present and agreed.")
    public Page<SecondmentView> all(WorkerId id) {
        return new Page<>(secondments.of(colleagues.get(id).id()), null).map(Secondment::view);
    }

    @GET
    @Path("/{id}/secondments/{secondmentId}")
    @Operation(
            operationId = "getSecondment",
            summary = "One secondment",
            description = "What for, from when, until when.")
    public SecondmentView secondment(WorkerId id, SecondmentId secondmentId) {
        return secondments.get(id, secondmentId).view();
    }

    @POST
    @Path("/{id}/secondments/{secondmentId}/return")
    @RolesAllowed(Roles.WORKFORCE)
    @Operation(
            operationId = "returnFromSecondment",
            summary = "Say that somebody comes back earlier",
            description = "The day before becomes the last one away; from the first day back they take on cases.")
    public SecondmentView comeBack(WorkerId id, SecondmentId secondmentId, @Valid @NotNull ComeBack request) {
        var secondment = secondments.get(id, secondmentId);
        precondition.check(secondment.version());
        secondment.comeBack(request.on());
        secondments.flush();
        seconding.protect(secondment);
        return secondment.view();
    }
}
