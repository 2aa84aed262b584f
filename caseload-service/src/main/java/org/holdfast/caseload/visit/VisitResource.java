package org.holdfast.caseload.visit;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.VisitId;
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
import org.holdfast.platform.time.WorkingDays;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Visits and reviews of one case. */
@Path("/cases/{caseId}")
@Tag(name = "Visits", description = "When a child is to be seen, and whether that happened")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class VisitResource {

    private static final String LIST = "visits";

    private final Visits visits;
    private final Due due;
    private final CaseFiles cases;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    VisitResource(
            Visits visits,
            Due due,
            CaseFiles cases,
            Outbox outbox,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.visits = visits;
        this.due = due;
        this.cases = cases;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    record DueList(List<DueView> items) {}

    @POST
    @Path("/visits")
    @ResponseStatus(201)
    @APIResponseSchema(value = VisitView.class, responseCode = "201")
    @Operation(
            operationId = "recordVisit",
            summary = "Record a visit or a review",
            description =
                    "Whether the child was seen, and seen alone, for how long, and who came along. A visit at which the child was not"
                            + " seen moves no clock.")
    public VisitView record(CaseId caseId, @Valid @NotNull RecordVisit request) {
        return idempotency.accept(
                request,
                () -> create(caseId, request),
                id -> visits.get(caseId, id).view(),
                VisitId::new);
    }

    @GET
    @Path("/visits")
    @Operation(operationId = "listVisits", summary = "Visits and reviews", description = "The latest first.")
    public Page<VisitView> all(CaseId caseId, @Valid @BeanParam PageRequest page) {
        var rows = visits.of(caseId, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.on().toString(), row.id().value()))
                .map(Visit::view);
    }

    @GET
    @Path("/visits/{id}")
    @Operation(operationId = "getVisit", summary = "One visit or review", description = "As it was recorded.")
    public VisitView one(CaseId caseId, VisitId id) {
        return visits.get(caseId, id).view();
    }

    @POST
    @Path("/visits/{id}/corrections")
    @Operation(
            operationId = "correctVisit",
            summary = "Mark a visit as entered in error",
            description = "It stays on record and moves no clock.")
    public VisitView correct(CaseId caseId, VisitId id, @Valid @NotNull MakeCorrection request) {
        var visit = visits.get(caseId, id);
        precondition.check(visit.view().version());
        visit.correct(new EnteredInError(request.reason(), caller.worker(), clock.instant()));
        visits.flush();
        return visit.view();
    }

    @GET
    @Path("/due")
    @Operation(
            operationId = "listDueOfCase",
            summary = "What is due for the child",
            description = "By each rule of the case's type: the last time, the next day, and whether it is over.")
    public DueList due(CaseId caseId) {
        return new DueList(due.of(List.of(cases.get(caseId)), WorkingDays.dayOf(clock.instant())));
    }

    private VisitId create(CaseId caseId, RecordVisit request) {
        var file = cases.get(caseId);
        var visit = new Visit(VisitId.next(), file, request, caller.worker(), clock.instant());
        visits.persist(visit);
        outbox.publish(visit.made(file.stepped(clock.instant())));
        return visit.id();
    }
}
