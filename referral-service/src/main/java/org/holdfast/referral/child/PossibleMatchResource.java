package org.holdfast.referral.child;

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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.audit.ReadTrail;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;

/** Records that may be about the same child, for a person to decide. Only the front door ever sees them. */
@Path("/children/{id}/possible-matches")
@Tag(name = "Children")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class PossibleMatchResource {

    private static final String SHOWN_AS_CANDIDATE = "CANDIDATE";

    private final PossibleMatches matches;
    private final ChildIndex index;
    private final RestrictedChildren restricted;
    private final ReadTrail trail;
    private final Caller caller;
    private final Clock clock;

    PossibleMatchResource(
            PossibleMatches matches,
            ChildIndex index,
            RestrictedChildren restricted,
            ReadTrail trail,
            Caller caller,
            Clock clock) {
        this.matches = matches;
        this.index = index;
        this.restricted = restricted;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    record PossibleMatchList(List<PossibleMatchView> items) {}

    @GET
    @Operation(
            operationId = "listPossibleMatches",
            summary = "Who the child may be the same as",
            description =
                    "Records that were much like this one when the newer of the two was made, the most alike first, with what"
                            + " speaks for and against. A person decides: merge them, or say that they are two children."
                            + " Every record shown here is on the audit trail.")
    public PossibleMatchList candidates(ChildId id) {
        var same = index.allRecordsOf(id);
        var all = matches.of(same).stream()
                .filter(match -> !same.contains(match.otherThan(same)))
                .toList();
        var hidden = restricted.hiddenAmong(
                all.stream().map(match -> match.otherThan(same)).toList());
        var open = all.stream()
                .filter(match -> !hidden.contains(match.otherThan(same)))
                .toList();
        var described = index.describe(
                open.stream().map(match -> match.otherThan(same)).distinct().toList());
        trail.listed(
                "PossibleMatchResource.candidates",
                "candidate",
                described.keySet().stream().map(ChildId::value).toList(),
                described.values().stream().map(ChildView::id).collect(Collectors.toSet()),
                SHOWN_AS_CANDIDATE);
        return new PossibleMatchList(open.stream()
                .map(match -> match.view(Objects.requireNonNull(described.get(match.otherThan(same)))))
                .toList());
    }

    @POST
    @Path("/dismissals")
    @Operation(
            operationId = "dismissPossibleMatch",
            summary = "Say that two records are about two children",
            description =
                    "With the reason, so that nobody has to find it out again. Answers with what is left to look at.")
    public PossibleMatchList dismiss(ChildId id, @Valid @NotNull DismissMatch request) {
        matches.between(index.allRecordsOf(id), index.allRecordsOf(request.candidateId()))
                .filter(_ ->
                        restricted.hiddenAmong(Set.of(request.candidateId())).isEmpty())
                .orElseThrow(() -> new NotFound("possible match"))
                .decide(PossibleMatch.Verdict.NOT_THE_SAME, request.reason(), caller.worker(), clock.instant());
        return candidates(id);
    }
}
