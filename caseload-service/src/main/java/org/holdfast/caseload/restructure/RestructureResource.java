package org.holdfast.caseload.restructure;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.RestructureId;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Changes of structure, and what they would mean for children. */
@Path("/restructures")
@Tag(name = "Restructures", description = "Changes of structure that break the fewest relationships")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE_MANAGER)
@RunOnVirtualThread
@Transactional
class RestructureResource {

    private static final String LIST = "restructures";

    private final Restructures restructures;
    private final Adopting adopting;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    RestructureResource(
            Restructures restructures,
            Adopting adopting,
            Idempotency idempotency,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.restructures = restructures;
        this.adopting = adopting;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = RestructureView.class, responseCode = "201")
    @Operation(
            operationId = "describeRestructure",
            summary = "Ask what a change of structure would mean",
            description =
                    "Somebody leaves, somebody moves to another team or one that opens, places move to another team. A proposal is"
                            + " searched for over the teams that the caller leads, in which nobody goes over the limit, nobody gets a"
                            + " child whom they may not, brothers and sisters who share a social worker go on sharing one, and the"
                            + " fewest relationships break. Nothing changes until it is adopted.")
    public RestructureView describe(@Valid @NotNull DescribeRestructure request) {
        return idempotency.accept(request, () -> create(request), this::restructure, RestructureId::new);
    }

    @GET
    @Operation(
            operationId = "listRestructures",
            summary = "Your changes of structure",
            description = "Those that you described, the latest first.")
    public Page<RestructureView> all(@Valid @BeanParam PageRequest page) {
        var rows = restructures.of(caller.worker(), cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.describedAt().toString(), row.id().value()))
                .map(Restructure::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRestructure",
            summary = "How far the search is",
            description = "With the figures of the best proposal so far, and what each wish costs in it.")
    public RestructureView restructure(RestructureId id) {
        return restructures.get(id, caller.worker()).view();
    }

    @GET
    @Path("/{id}/proposal")
    @Operation(
            operationId = "getRestructureProposal",
            summary = "The best proposal so far",
            description =
                    "Which children would get another social worker, and everybody's caseload. Each child is on the audit trail.")
    public Proposal proposal(RestructureId id) {
        return adopting.shown(restructures.get(id, caller.worker()), caller.worker());
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelRestructure",
            summary = "End the search",
            description = "Within a second or two. The best so far stays, and can be adopted.")
    public RestructureView cancel(RestructureId id) {
        var restructure = restructures.hold(id, caller.worker());
        restructure.cancel(clock.instant());
        restructures.flush();
        return restructure.view();
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(
            operationId = "compareRestructures",
            summary = "Two proposals side by side",
            description = "As of now, whether the searches have ended or not.")
    public RestructureComparison comparison(
            RestructureId id,
            @QueryParam("with") @NotNull @Parameter(description = "The other one") RestructureId with) {
        var one = restructures.get(id, caller.worker());
        var other = restructures.get(with, caller.worker());
        return new RestructureComparison(one.view(), other.view(), Proposal.differing(one.found(), other.found()));
    }

    @POST
    @Path("/{id}/adoption")
    @Operation(
            operationId = "adoptRestructure",
            summary = "Adopt the proposal",
            description =
                    "A handover is proposed for each child who would get another social worker, as one plan: all of them or none."
                            + " Whose social worker has changed since the search began makes it a new question.")
    public RestructureView adopt(RestructureId id) {
        var restructure = restructures.hold(id, caller.worker());
        adopting.adopt(restructure, caller.worker());
        restructures.flush();
        return restructure.view();
    }

    private RestructureId create(DescribeRestructure request) {
        adopting.refuseUnknown(request);
        var restructure = new Restructure(RestructureId.next(), request, caller.worker(), clock.instant());
        restructures.persist(restructure);
        return restructure.id();
    }
}
