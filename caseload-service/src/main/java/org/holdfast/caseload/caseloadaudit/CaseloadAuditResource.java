package org.holdfast.caseload.caseloadaudit;

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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.CaseloadAuditId;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Audits of all caseloads. */
@Path("/caseload-audits")
@Tag(name = "Caseload audits", description = "Dated snapshots of all caseloads, examinable number by number")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER, Roles.WORKFORCE})
@RunOnVirtualThread
@Transactional
class CaseloadAuditResource {

    private static final String LIST = "caseload-audits";
    private static final String CSV = "text/csv";
    private static final String SVG = "image/svg+xml";

    private final CaseloadAudits audits;
    private final Auditing auditing;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    CaseloadAuditResource(
            CaseloadAudits audits,
            Auditing auditing,
            Idempotency idempotency,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.audits = audits;
        this.auditing = auditing;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_MANAGER, Roles.LEADER})
    @ResponseStatus(201)
    @APIResponseSchema(value = AuditSummary.class, responseCode = "201")
    @Operation(
            operationId = "takeCaseloadAudit",
            summary = "Audit all caseloads",
            description =
                    "As they are now, or as they were at a moment that is over: by the policy, the people and the cases of then.")
    public AuditSummary take(@Valid @NotNull TakeAudit request) {
        return idempotency.accept(
                request, () -> create(request), id -> audits.get(id).summary(), CaseloadAuditId::new);
    }

    @GET
    @Operation(
            operationId = "listCaseloadAudits",
            summary = "Every audit",
            description = "The latest first, with its figures.")
    public Page<AuditSummary> all(@Valid @BeanParam PageRequest page) {
        var rows = audits.latestFirst(cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.asOf().toString(), row.id().value()))
                .map(CaseloadAudit::summary);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCaseloadAudit",
            summary = "The figures of an audit",
            description = "All together, and team by team.")
    public AuditSummary audit(CaseloadAuditId id) {
        return audits.get(id).summary();
    }

    @GET
    @Path("/{id}/rows")
    @Operation(
            operationId = "getCaseloadAuditRows",
            summary = "The caseloads behind the figures",
            description =
                    "Person by person with the cases behind each number, and the cases that waited. By id: who may see a child"
                            + " opens the case.")
    public AuditContent rows(CaseloadAuditId id) {
        return audits.get(id).content();
    }

    @GET
    @Path("/{id}/table")
    @Produces(CSV)
    @Operation(
            operationId = "getCaseloadAuditTable",
            summary = "The audit as a table",
            description = "One line per person, for a spreadsheet.")
    public String table(CaseloadAuditId id) {
        return new AuditSheet(audits.get(id)).csv();
    }

    @GET
    @Path("/{id}/chart")
    @Produces(SVG)
    @Operation(
            operationId = "getCaseloadAuditChart",
            summary = "The audit as a picture",
            description = "How many people are in each band.")
    public String chart(CaseloadAuditId id) {
        return new AuditSheet(audits.get(id)).svg();
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(
            operationId = "compareCaseloadAudits",
            summary = "Two audits side by side",
            description = "All together and for the teams that both have. The earlier first, whichever was asked for.")
    public AuditComparison comparison(
            CaseloadAuditId id,
            @QueryParam("with") @NotNull @Parameter(description = "The other audit") CaseloadAuditId with) {
        return AuditComparison.of(audits.get(id), audits.get(with));
    }

    private CaseloadAuditId create(TakeAudit request) {
        var now = clock.instant();
        var audit = auditing.take(
                CaseloadAuditId.next(), Objects.requireNonNullElse(request.asOf(), now), caller.worker(), now);
        audits.persist(audit);
        return audit.id();
    }
}
