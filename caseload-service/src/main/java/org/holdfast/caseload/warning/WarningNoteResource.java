package org.holdfast.caseload.warning;

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
import org.holdfast.contracts.WarningNoteId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Warnings. */
@Path("/cases/{caseId}/warning-notes")
@Tag(name = "Warnings", description = "What whoever opens a case must know before a visit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class WarningNoteResource {

    private static final String LIST = "warning-notes";

    private final WarningNotes notes;
    private final CaseFiles cases;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    WarningNoteResource(
            WarningNotes notes,
            CaseFiles cases,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.notes = notes;
        this.cases = cases;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = WarningNoteView.class, responseCode = "201")
    @Operation(
            operationId = "writeWarning",
            summary = "Warn whoever opens the case",
            description = "With a day by which somebody asks whether it still holds.")
    public WarningNoteView write(CaseId caseId, @Valid @NotNull WriteWarning request) {
        return idempotency.accept(
                request, () -> create(caseId, request), id -> view(notes.get(caseId, id)), WarningNoteId::new);
    }

    @GET
    @Operation(
            operationId = "listWarnings",
            summary = "The warnings of a case",
            description = "Those that hold and those that have ended; what is to be reviewed first comes first.")
    public Page<WarningNoteView> all(CaseId caseId, @Valid @BeanParam PageRequest page) {
        var rows = notes.of(caseId, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.reviewOn().toString(), row.id().value()))
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWarning", summary = "One warning", description = "With its last review.")
    public WarningNoteView one(CaseId caseId, WarningNoteId id) {
        return view(notes.get(caseId, id));
    }

    @POST
    @Path("/{id}/reviews")
    @Operation(
            operationId = "reviewWarning",
            summary = "Say that it still holds",
            description = "What was found, and by when it is looked at next.")
    public WarningNoteView review(CaseId caseId, WarningNoteId id, @Valid @NotNull ReviewWarning request) {
        var note = read(caseId, id);
        note.review(request, clock.instant());
        return flushed(note);
    }

    @POST
    @Path("/{id}/ending")
    @Operation(
            operationId = "endWarning",
            summary = "Say that it holds no more",
            description = "It stays on record with the reason.")
    public WarningNoteView end(CaseId caseId, WarningNoteId id, @Valid @NotNull EndWarning request) {
        var note = read(caseId, id);
        note.end(request, caller.worker(), clock.instant());
        return flushed(note);
    }

    private WarningNoteId create(CaseId caseId, WriteWarning request) {
        var note = new WarningNote(WarningNoteId.next(), cases.get(caseId), request, caller.worker(), clock.instant());
        notes.persist(note);
        return note.id();
    }

    private WarningNote read(CaseId caseId, WarningNoteId id) {
        var note = notes.get(caseId, id);
        precondition.check(view(note).version());
        return note;
    }

    private WarningNoteView flushed(WarningNote note) {
        notes.flush();
        return view(note);
    }

    private WarningNoteView view(WarningNote note) {
        return note.view(WorkingDays.dayOf(clock.instant()));
    }
}
