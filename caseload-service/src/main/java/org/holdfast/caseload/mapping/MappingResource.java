package org.holdfast.caseload.mapping;

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
import org.holdfast.contracts.MappingId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.figures.Sheet;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Signs of Safety. */
@Path("/cases/{caseId}")
@Tag(name = "Signs of Safety", description = "What are we worried about, what is working well, what needs to happen")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class MappingResource {

    private static final String LIST = "mappings";
    private static final String SVG = "image/svg+xml";

    private final Mappings mappings;
    private final SafetyScales scales;
    private final CaseFiles cases;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    MappingResource(
            Mappings mappings,
            SafetyScales scales,
            CaseFiles cases,
            Idempotency idempotency,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.mappings = mappings;
        this.scales = scales;
        this.cases = cases;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/mappings")
    @ResponseStatus(201)
    @APIResponseSchema(value = MappingView.class, responseCode = "201")
    @Operation(
            operationId = "makeMapping",
            summary = "Map worries, what works well, and what needs to happen",
            description =
                    "With at most three danger statements, each with its safety goal, the bottom lines, and the network. Something is"
                            + " working well in every family. A mapping is never changed; the next one is another.")
    public MappingView make(CaseId caseId, @Valid @NotNull MakeMapping request) {
        return idempotency.accept(
                request,
                () -> create(caseId, request),
                id -> mappings.get(caseId, id).view(),
                MappingId::new);
    }

    @GET
    @Path("/mappings")
    @Operation(operationId = "listMappings", summary = "Every mapping", description = "The latest first.")
    public Page<MappingView> all(CaseId caseId, @Valid @BeanParam PageRequest page) {
        var rows = mappings.of(caseId, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.on().toString(), row.id().value()))
                .map(SafetyMapping::view);
    }

    @POST
    @Path("/safety-scales")
    @Operation(
            operationId = "scaleSafety",
            summary = "Say how safe it is",
            description =
                    "From 0 to 10, by the child, a parent, the social worker or the network. Every reading stays.")
    public ScalesOverTime scale(CaseId caseId, @Valid @NotNull ScaleSafety request) {
        scales.keep(cases.get(caseId), request, caller.worker(), clock.instant());
        return readings(caseId);
    }

    @GET
    @Path("/safety-scales")
    @Operation(
            operationId = "getSafetyScales",
            summary = "How safe everybody says it is",
            description = "Every reading over time, and how far apart they are on each day.")
    public ScalesOverTime readings(CaseId caseId) {
        return ScalesOverTime.of(scales.of(caseId));
    }

    @GET
    @Path("/safety-scales/table")
    @Produces(Sheet.MEDIA_TYPE)
    @Operation(
            operationId = "getSafetyScaleTable",
            summary = "The readings as a table",
            description = "For a spreadsheet.")
    public String table(CaseId caseId) {
        return readings(caseId).sheet();
    }

    @GET
    @Path("/safety-scales/chart")
    @Produces(SVG)
    @Operation(
            operationId = "getSafetyScaleChart",
            summary = "The readings as a picture",
            description = "A line from the lowest to the highest of each day, and a letter for who said what.")
    public String chart(CaseId caseId) {
        return readings(caseId).svg();
    }

    private MappingId create(CaseId caseId, MakeMapping request) {
        var mapping = new SafetyMapping(MappingId.next(), cases.get(caseId), request, caller.worker(), clock.instant());
        mappings.persist(mapping);
        return mapping.id();
    }
}
