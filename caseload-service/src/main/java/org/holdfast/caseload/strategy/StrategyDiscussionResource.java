package org.holdfast.caseload.strategy;

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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.StrategyDiscussionId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.correction.MakeCorrection;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Strategy discussions of one case. */
@Path("/cases/{caseId}/strategy-discussions")
@Tag(name = "Child protection", description = "Strategy discussions, section 47 enquiries and conferences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class StrategyDiscussionResource {

    private static final String LIST = "strategy-discussions";

    private final StrategyDiscussions discussions;
    private final Dependents dependents;
    private final CaseFiles cases;
    private final MultiAgencyPolicy policy;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    StrategyDiscussionResource(
            StrategyDiscussions discussions,
            Dependents dependents,
            CaseFiles cases,
            MultiAgencyPolicy policy,
            Outbox outbox,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.discussions = discussions;
        this.dependents = dependents;
        this.cases = cases;
        this.policy = policy;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = StrategyDiscussionView.class, responseCode = "201")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @Operation(
            operationId = "holdStrategyDiscussion",
            summary = "Record a strategy discussion",
            description =
                    "Who was at the table and what was decided. The days to an initial child protection conference count from here"
                            + " where an enquiry follows (Working Together 2023).")
    public StrategyDiscussionView hold(CaseId caseId, @Valid @NotNull HoldStrategyDiscussion request) {
        return idempotency.accept(
                request,
                () -> create(caseId, request),
                id -> discussions.get(caseId, id).view(policy),
                StrategyDiscussionId::new);
    }

    @GET
    @Operation(
            operationId = "listStrategyDiscussions",
            summary = "The strategy discussions of a case",
            description = "The first one first, those entered in error too.")
    public Page<StrategyDiscussionView> all(CaseId caseId, @Valid @BeanParam PageRequest page) {
        var rows = discussions.of(caseId, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.heldOn().toString(), row.id().value()))
                .map(row -> row.view(policy));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getStrategyDiscussion",
            summary = "One strategy discussion",
            description = "With what was decided, and whether everybody was there.")
    public StrategyDiscussionView one(CaseId caseId, StrategyDiscussionId id) {
        return discussions.get(caseId, id).view(policy);
    }

    @POST
    @Path("/{id}/corrections")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @Operation(
            operationId = "correctStrategyDiscussion",
            summary = "Mark a strategy discussion as entered in error",
            description = "It stays on record. An enquiry that rests on it is first put on another one.")
    public StrategyDiscussionView correct(
            CaseId caseId, StrategyDiscussionId id, @Valid @NotNull MakeCorrection request) {
        var discussion = discussions.get(caseId, id);
        precondition.check(discussion.view(policy).version());
        if (dependents.restOn(id)) {
            throw new EnquiryRestsOnIt();
        }
        discussion.correct(new EnteredInError(request.reason(), caller.worker(), clock.instant()));
        discussions.flush();
        return discussion.view(policy);
    }

    private StrategyDiscussionId create(CaseId caseId, HoldStrategyDiscussion request) {
        var file = cases.get(caseId);
        var discussion =
                new StrategyDiscussion(StrategyDiscussionId.next(), file, request, caller.worker(), clock.instant());
        discussions.persist(discussion);
        outbox.publish(discussion.held(file.stepped(clock.instant())));
        return discussion.id();
    }
}
