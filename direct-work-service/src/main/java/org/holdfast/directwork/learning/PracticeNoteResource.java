package org.holdfast.directwork.learning;

import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.PracticeNoteId;
import org.holdfast.platform.access.Access;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.openapi.HouseRules;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What workers learned with a tool, for their colleagues: "maybe you could use that". */
@Path("/practice-notes")
@Tag(
        name = "Shared learning",
        description = "What colleagues learned with a tool, with nobody in it who could be recognised")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class PracticeNoteResource {

    private static final String LIST = "practice-notes";

    private final PracticeNotes notes;
    private final Sharing sharing;
    private final Access access;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    PracticeNoteResource(
            PracticeNotes notes,
            Sharing sharing,
            Access access,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.notes = notes;
        this.sharing = sharing;
        this.access = access;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/checks")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
    @Extension(name = HouseRules.NOT_THERE, value = "true")
    @Operation(
            operationId = "checkTextForNames",
            summary = "By what somebody could be recognised in a text",
            description =
                    "The child's names however they are written, with nicknames and misspellings, the family's name, the school, places,"
                            + " contact details, dates, and what looks like a name. For a child you have a reason to see.")
    public TextChecked check(@Valid @NotNull CheckText request) {
        access.read("PracticeNoteResource.check", request.childId());
        return new TextChecked(sharing.namesIn(request.text(), request.childId()));
    }

    @POST
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
    @ResponseStatus(201)
    @APIResponseSchema(value = NoteView.class, responseCode = "201")
    @Extension(name = HouseRules.NOT_THERE, value = "true")
    @Operation(
            operationId = "sharePracticeNote",
            summary = "Share what you learned with a tool",
            description =
                    "Refused while somebody could be recognised in it. What only looks like a name may stay if you say so in keep. Somebody"
                            + " else looks at it before everyone can read it.")
    public NoteView share(@Valid @NotNull ShareNote request) {
        access.read("PracticeNoteResource.share", request.childId());
        return idempotency.accept(
                request,
                () -> sharing.share(PracticeNoteId.next(), request, caller.worker()),
                id -> notes.get(id).view(),
                PracticeNoteId::new);
    }

    @GET
    @Operation(
            operationId = "listPracticeNotes",
            summary = "What colleagues learned",
            description = "Published notes, newest first. With need and age: what worked for somebody like that.")
    public Page<NoteView> published(@Valid @BeanParam NoteFilter filter, @Valid @BeanParam PageRequest page) {
        return list(NoteStatus.PUBLISHED, filter, page);
    }

    @GET
    @Path("/waiting")
    @RolesAllowed(Roles.TOOLKIT_EDITOR)
    @Operation(
            operationId = "listWaitingPracticeNotes",
            summary = "Notes that wait to be looked at",
            description = "Newest first.")
    public Page<NoteView> waiting(@Valid @BeanParam NoteFilter filter, @Valid @BeanParam PageRequest page) {
        return list(NoteStatus.SHARED, filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPracticeNote",
            summary = "One note",
            description = "A published one, or one of your own.")
    public NoteView note(PracticeNoteId id) {
        return notes.readableBy(id, caller.ifWorker()).view();
    }

    @POST
    @Path("/{id}/moderation")
    @RolesAllowed({Roles.TOOLKIT_EDITOR, Roles.SUPERVISOR, Roles.SOCIAL_WORKER})
    @Operation(
            operationId = "moderatePracticeNote",
            summary = "Publish a note, decline it or take it back",
            description = "The toolkit's editors decide on the notes of others. Whoever wrote one may take it back.")
    public NoteView moderate(PracticeNoteId id, @Valid @NotNull Moderate request) {
        var note = caller.is(Roles.TOOLKIT_EDITOR) ? notes.get(id) : notes.ownOf(id, caller.worker());
        precondition.check(note.version());
        note.decide(request, caller.worker(), clock.instant());
        notes.flush();
        return note.view();
    }

    @POST
    @Path("/{id}/uses")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
    @Operation(
            operationId = "tellUseOfPracticeNote",
            summary = "Say whether it worked for somebody like that",
            description = "After you tried it. Your last word counts, and nobody counts their own note.")
    public NoteView tell(PracticeNoteId id, @Valid @NotNull TellUse request) {
        var note = notes.published(id);
        note.counted(notes.tell(id, caller.worker(), request.worked(), clock.instant()), caller.worker());
        notes.flush();
        return note.view();
    }

    private Page<NoteView> list(NoteStatus status, NoteFilter filter, PageRequest page) {
        return cursors.page(
                        LIST,
                        notes.newest(status, filter, cursors.place(LIST, page.cursor), page.limit + 1),
                        page.limit,
                        PracticeNote::placeInList)
                .map(PracticeNote::view);
    }
}
