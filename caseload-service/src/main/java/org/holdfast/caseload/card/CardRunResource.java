package org.holdfast.caseload.card;

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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.contracts.CardRunId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.audit.ReadTrail;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.openapi.HouseRules;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The cards of a whole team. */
@Path("/card-runs")
@Tag(name = "Cards and profiles")
@RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class CardRunResource {

    private static final String PDF = "application/pdf";
    private static final String REASON = "LEADS_THE_TEAM";

    private final CardRuns runs;
    private final CaseFiles cases;
    private final Teams teams;
    private final Idempotency idempotency;
    private final ReadTrail trail;
    private final Caller caller;
    private final Clock clock;

    CardRunResource(
            CardRuns runs,
            CaseFiles cases,
            Teams teams,
            Idempotency idempotency,
            ReadTrail trail,
            Caller caller,
            Clock clock) {
        this.runs = runs;
        this.cases = cases;
        this.teams = teams;
        this.idempotency = idempotency;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = CardRunView.class, responseCode = "201")
    @Extension(name = HouseRules.NOT_THERE, value = "true")
    @Operation(
            operationId = "printCards",
            summary = "Print the cards of a team",
            description =
                    "Of all children of a team that the caller leads who have a social worker, as one PDF. A restricted record's child is"
                            + " left out for whoever may not read it. It goes on in the background; ask how far it is.")
    public CardRunView print(@Valid @NotNull PrintCards request) {
        return idempotency.accept(request, () -> create(request), this::run, CardRunId::new);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCardRun",
            summary = "How far the printing is",
            description = "For whoever asked for it.")
    public CardRunView run(CardRunId id) {
        return runs.get(id, caller.worker()).view();
    }

    @GET
    @Path("/{id}/cards")
    @Produces(PDF)
    @Operation(
            operationId = "getCardsOfRun",
            summary = "The cards",
            description = "One PDF, for seven days. Each child is on the audit trail.")
    @APIResponse(
            responseCode = "200",
            description = "The cards",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 100_000_000)))
    public byte[] cards(CardRunId id) {
        var run = runs.get(id, caller.worker());
        var pdf = run.cards();
        listed("CardRunResource.cards", run.about());
        return pdf;
    }

    private CardRunId create(PrintCards request) {
        if (!teams.ledBy(caller.worker()).contains(request.teamId())) {
            throw new NotFound("team");
        }
        var children = children(request.teamId());
        var run = new CardRun(CardRunId.next(), request, children, caller.worker(), clock.instant());
        runs.persist(run);
        listed("CardRunResource.print", children);
        return run.id();
    }

    private List<ChildId> children(TeamId team) {
        return cases.heldBy(Set.of(team), caller.worker()).stream()
                .filter(file -> file.teamId().filter(team::equals).isPresent())
                .filter(file -> file.socialWorkerId().isPresent())
                .map(CaseFile::childId)
                .distinct()
                .toList();
    }

    private void listed(String action, List<ChildId> children) {
        trail.listed(action, "child", children.stream().map(ChildId::value).toList(), Set.copyOf(children), REASON);
    }
}
