package org.holdfast.workforce.candidate;

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
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.staff.Colleagues;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who wants to come, for those who recruit. */
@Path("/candidates")
@Tag(name = "Recruitment")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.WORKFORCE)
@RunOnVirtualThread
@Transactional
class CandidateResource {

    private static final String LIST = "candidates";

    private final Candidates candidates;
    private final Colleagues colleagues;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    CandidateResource(
            Candidates candidates,
            Colleagues colleagues,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.candidates = candidates;
        this.colleagues = colleagues;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = CandidateView.class, responseCode = "201")
    @Operation(
            operationId = "addCandidate",
            summary = "Record that somebody has applied",
            description = "With a team that is open, or planned and recruiting.")
    public CandidateView add(@Valid @NotNull AddCandidate request) {
        return idempotency.accept(
                request,
                () -> candidates
                        .add(CandidateId.next(), request, caller.worker())
                        .id(),
                this::one,
                CandidateId::new);
    }

    @GET
    @RolesAllowed({Roles.WORKFORCE, Roles.SERVICE_MANAGER})
    @Operation(
            operationId = "listCandidates",
            summary = "Candidates",
            description = "In the order in which they were recorded.")
    public Page<CandidateView> all(@Valid @BeanParam CandidateFilter filter, @Valid @BeanParam PageRequest page) {
        return cursors.page(
                        LIST,
                        candidates.after(filter, cursors.place(LIST, page.cursor), page.limit + 1),
                        page.limit,
                        candidate -> new Place("", candidate.id().value()))
                .map(Candidate::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.WORKFORCE, Roles.SERVICE_MANAGER})
    @Operation(
            operationId = "getCandidate",
            summary = "One candidate",
            description = "How far they are, and every stage before.")
    public CandidateView one(CandidateId id) {
        return candidates.get(id).view();
    }

    @POST
    @Path("/{id}/stages")
    @Operation(
            operationId = "moveCandidate",
            summary = "Say that a candidate has come to a stage",
            description = "Stage after stage, or to an end: turned down, or withdrawn.")
    public CandidateView move(CandidateId id, @Valid @NotNull MoveCandidate request) {
        var candidate = checked(id);
        candidate.move(request, caller.worker());
        return flushed(candidate);
    }

    @POST
    @Path("/{id}/offer")
    @Operation(
            operationId = "makeOffer",
            summary = "Offer a candidate a place",
            description =
                    "For a post of the team that nobody will hold and nobody has been offered on the first day. Somebody newly qualified may come"
                            + " beyond the posts, with the reason on record.")
    public CandidateView offer(CandidateId id, @Valid @NotNull MakeOffer request) {
        var candidate = checked(id);
        candidates.hold(candidate.teamId());
        candidate.offer(request, candidates.free(candidate.teamId(), request.startsOn()), caller.worker());
        return flushed(candidate);
    }

    @POST
    @Path("/{id}/joining")
    @Operation(
            operationId = "recordJoining",
            summary = "Say that a candidate has joined",
            description = "Once they are on the register of staff.")
    public CandidateView join(CandidateId id, @Valid @NotNull RecordJoining request) {
        var candidate = checked(id);
        candidate.join(colleagues.get(request.workerId()), WorkingDays.dayOf(clock.instant()), caller.worker());
        return flushed(candidate);
    }

    private Candidate checked(CandidateId id) {
        var candidate = candidates.get(id);
        precondition.check(candidate.version());
        return candidate;
    }

    private CandidateView flushed(Candidate candidate) {
        candidates.flush();
        return candidate.view();
    }
}
