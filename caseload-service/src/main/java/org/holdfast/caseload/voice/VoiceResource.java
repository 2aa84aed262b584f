package org.holdfast.caseload.voice;

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
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.VoiceId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.correction.MakeCorrection;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What a child says. */
@Path("/children/{id}/voice")
@Tag(name = "The child's voice", description = "What children say, and what came of it")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class VoiceResource {

    private static final String LIST = "voice";

    private final Voices voices;
    private final Listening listening;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    VoiceResource(
            Voices voices,
            Listening listening,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.voices = voices;
        this.listening = listening;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = VoiceView.class, responseCode = "201")
    @Operation(
            operationId = "recordVoice",
            summary = "Write down what the child said",
            description =
                    "The child's own words, unchanged, and what the worker takes them to mean, kept apart; who may see it, and to whom"
                            + " the child wants it told. What is said in direct work comes here by itself.")
    public VoiceView record(ChildId id, @Valid @NotNull RecordVoice request) {
        return idempotency.accept(
                request,
                () -> listening.record(VoiceId.next(), id, request, caller.worker()),
                said -> voices.findById(said.value()).view(),
                VoiceId::new);
    }

    @GET
    @Operation(
            operationId = "listVoice",
            summary = "What the child said",
            description = "The latest first; what the child wants to stay between few only for them.")
    public Page<VoiceView> all(ChildId id, @Valid @BeanParam PageRequest page) {
        var reader = listening.reader(id, caller.worker());
        var rows = voices.of(id, reader, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.on().toString(), row.id().value()))
                .map(Voice::view);
    }

    @POST
    @Path("/{voiceId}/answer")
    @Operation(
            operationId = "answerVoice",
            summary = "You said, we did",
            description =
                    "What came of it, in words for the child: it changed something, something is under way, it could not be done and why,"
                            + " or it was heard. What is under way is answered again.")
    public VoiceView answer(ChildId id, VoiceId voiceId, @Valid @NotNull AnswerVoice request) {
        var voice = read(id, voiceId);
        listening.answer(voice, request, caller.worker());
        return flushed(voice);
    }

    @POST
    @Path("/{voiceId}/telling-back")
    @Operation(
            operationId = "tellChildBack",
            summary = "Say that the child was told",
            description = "On which day, how, and what the child made of it.")
    public VoiceView tellBack(ChildId id, VoiceId voiceId, @Valid @NotNull TellBack request) {
        var voice = read(id, voiceId);
        listening.tellBack(voice, request);
        return flushed(voice);
    }

    @POST
    @Path("/{voiceId}/corrections")
    @Operation(
            operationId = "correctVoice",
            summary = "Mark it as entered in error",
            description = "It stays on record and counts no more.")
    public VoiceView correct(ChildId id, VoiceId voiceId, @Valid @NotNull MakeCorrection request) {
        var voice = read(id, voiceId);
        voice.correct(new EnteredInError(request.reason(), caller.worker(), clock.instant()));
        return flushed(voice);
    }

    private Voice read(ChildId id, VoiceId voiceId) {
        var voice = voices.get(voiceId, id, listening.reader(id, caller.worker()));
        precondition.check(voice.version());
        return voice;
    }

    private VoiceView flushed(Voice voice) {
        voices.flush();
        return voice.view();
    }
}
