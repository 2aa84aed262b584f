package org.holdfast.caseload.feedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.language.LanguageCounted;
import org.holdfast.contracts.FeedbackId;
import org.holdfast.platform.figures.Accepted;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;
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

/** Complaints and compliments. */
@Path("/feedback")
@Tag(name = "Complaints and compliments", description = "What people complain of and praise, and what became of it")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE_MANAGER)
@LanguageCounted
@RunOnVirtualThread
@Transactional
class FeedbackResource {

    private static final String LIST = "feedback";

    private final Feedbacks feedbacks;
    private final WorkingDays days;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    FeedbackResource(
            Feedbacks feedbacks,
            WorkingDays days,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.days = days;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = FeedbackView.class, responseCode = "201")
    @Operation(
            operationId = "giveFeedback",
            summary = "Record a complaint or a compliment",
            description = "With what it is about. A complaint is answered within ten working days.")
    public FeedbackView give(@Valid @NotNull GiveFeedback request) {
        return idempotency.accept(request, () -> create(request), this::one, FeedbackId::new);
    }

    @GET
    @Operation(operationId = "listFeedback", summary = "Complaints and compliments", description = "The latest first.")
    public Page<FeedbackView> all(@Valid @BeanParam PageRequest page) {
        var rows = feedbacks.latestFirst(cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.receivedOn().toString(), row.id().value()))
                .map(row -> row.view(today()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFeedback", summary = "One of them", description = "With what became of it.")
    public FeedbackView one(FeedbackId id) {
        return feedbacks.get(id).view(today());
    }

    @POST
    @Path("/{id}/answer")
    @Operation(
            operationId = "answerFeedback",
            summary = "Say what was answered",
            description = "And what was learned. Once.")
    public FeedbackView answer(FeedbackId id, @Valid @NotNull AnswerFeedback request) {
        var feedback = feedbacks.get(id);
        precondition.check(feedback.version());
        feedback.answer(request, caller.worker(), today());
        feedbacks.flush();
        return feedback.view(today());
    }

    @GET
    @Path("/figures")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER})
    @Produces({MediaType.APPLICATION_JSON, Sheet.MEDIA_TYPE, BarChart.MEDIA_TYPE})
    @Operation(
            operationId = "getFeedbackFigures",
            summary = "What people complain of and praise",
            description = "By theme and month, and how long they wait for an answer: JSON, CSV or SVG.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ThemeTrend.class)),
                @Content(
                        mediaType = Sheet.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000)),
                @Content(
                        mediaType = BarChart.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000))
            })
    public Response figures(
            @QueryParam("months")
                    @DefaultValue("12")
                    @Min(1) @Max(60) @Parameter(description = "How many months back, 1 to 60", example = "12")
                    int months,
            @Context HttpHeaders headers) {
        var last = YearMonth.from(today());
        var first = last.minusMonths(months - 1L);
        var figures = ThemeTrend.of(
                first,
                last,
                feedbacks.since(first.atDay(1)).stream()
                        .map(each -> each.view(today()))
                        .toList());
        return Accepted.answer(headers, figures, figures::sheet, figures::chart);
    }

    private FeedbackId create(GiveFeedback request) {
        var feedback = new Feedback(FeedbackId.next(), request, days, caller.worker(), clock.instant());
        feedbacks.persist(feedback);
        return feedback.id();
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}
