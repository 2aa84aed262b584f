package org.holdfast.referral.gathering;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.agency.Partners;
import org.holdfast.referral.child.ChildIndex;

/** What the front door asks a partner agency, for that agency's own system. */
@Path("/information-requests")
@Tag(name = "Information gathering")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PARTNER_SYSTEM)
@ChildRecord("information request")
@RunOnVirtualThread
@Transactional
class PartnerRequestResource {

    private static final String LIST = "information-requests";

    private final InformationRequests requests;
    private final Gathering gathering;
    private final ChildIndex index;
    private final Partners partners;
    private final Precondition precondition;
    private final Cursors cursors;

    PartnerRequestResource(
            InformationRequests requests,
            Gathering gathering,
            ChildIndex index,
            Partners partners,
            Precondition precondition,
            Cursors cursors) {
        this.requests = requests;
        this.gathering = gathering;
        this.index = index;
        this.partners = partners;
        this.precondition = precondition;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            operationId = "listInformationRequestsToYou",
            summary = "What your agency was asked",
            description =
                    "The latest first. About whom, what for, on which legal basis and by when; nothing of the referral itself.")
    public Page<PartnerRequestView> all(@Valid @BeanParam PageRequest page) {
        var rows = requests.to(partners.calling(), cursors.place(LIST, page.cursor), page.limit + 1);
        var asked = cursors.page(
                LIST, rows, page.limit, request -> new Place("", request.id().value()));
        var children = index.describe(asked.items().stream()
                .flatMap(request -> request.children().stream())
                .toList());
        return asked.map(request -> PartnerRequestView.of(request, children));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getInformationRequestToYou",
            summary = "One thing your agency was asked",
            description = "A request to another agency is not found.")
    public PartnerRequestView request(InformationRequestId id) {
        return view(requests.get(id));
    }

    @POST
    @Path("/{id}/response")
    @Operation(
            operationId = "respondToInformationRequest",
            summary = "Answer, or decline with a reason",
            description = "An agency that declined may still answer; what was answered stays.")
    public PartnerRequestView respond(InformationRequestId id, @Valid @NotNull RespondToRequest response) {
        var request = requests.get(id);
        precondition.check(request.version());
        gathering.respond(request, response);
        return view(request);
    }

    private PartnerRequestView view(InformationRequest request) {
        return PartnerRequestView.of(request, index.describe(request.children()));
    }
}
