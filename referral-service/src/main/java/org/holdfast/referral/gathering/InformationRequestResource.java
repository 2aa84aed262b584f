package org.holdfast.referral.gathering;

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
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Whom the front door asked about the children of a referral. */
@Path("/referrals/{id}/information-requests")
@Tag(
        name = "Information gathering",
        description = "What partner agencies are asked about a child, and what they answer")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
@ChildRecord("referral")
@RunOnVirtualThread
@Transactional
class InformationRequestResource {

    private final InformationRequests requests;
    private final Gathering gathering;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    InformationRequestResource(
            InformationRequests requests,
            Gathering gathering,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.gathering = gathering;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = InformationRequestView.class, responseCode = "201")
    @Operation(
            operationId = "askAgency",
            summary = "Ask an agency about the children",
            description =
                    "With the purpose and the legal basis. By when an answer is due follows from red, amber or green. The agency's"
                            + " system reads the request at /v1/information-requests.")
    public InformationRequestView ask(ReferralId id, @Valid @NotNull AskAgency request) {
        return idempotency.accept(
                request,
                () -> gathering.ask(id, request, caller.worker()),
                asked -> requests.get(id, asked).view(),
                InformationRequestId::new);
    }

    @GET
    @Operation(
            operationId = "listInformationRequests",
            summary = "Whom the front door asked",
            description = "With what they answered, in the order in which they were asked.")
    public Page<InformationRequestView> all(ReferralId id) {
        return new Page<>(requests.of(id), null).map(InformationRequest::view);
    }

    @GET
    @Path("/{requestId}")
    @Operation(
            operationId = "getInformationRequest",
            summary = "One request for information",
            description = "With what the agency answered.")
    public InformationRequestView request(ReferralId id, InformationRequestId requestId) {
        return requests.get(id, requestId).view();
    }

    @POST
    @Path("/{requestId}/reminders")
    @Operation(
            operationId = "remindAgency",
            summary = "Remind an agency",
            description = "Whoever has not answered. What is late is chased once by itself.")
    public InformationRequestView remind(ReferralId id, InformationRequestId requestId) {
        var request = current(id, requestId);
        request.remind(clock.instant());
        requests.flush();
        return request.view();
    }

    @POST
    @Path("/{requestId}/response")
    @Operation(
            operationId = "recordInformationResponse",
            summary = "Record what an agency answered",
            description = "Where it rang, wrote or came by. An agency that declined may still answer.")
    public InformationRequestView respond(
            ReferralId id, InformationRequestId requestId, @Valid @NotNull RespondToRequest response) {
        var request = current(id, requestId);
        gathering.respond(request, response);
        return request.view();
    }

    private InformationRequest current(ReferralId id, InformationRequestId requestId) {
        var request = requests.get(id, requestId);
        precondition.check(request.version());
        return request;
    }
}
