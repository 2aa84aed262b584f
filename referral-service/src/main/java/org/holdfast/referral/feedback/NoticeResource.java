package org.holdfast.referral.feedback;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.frontdoor.Referral;
import org.holdfast.referral.frontdoor.Referrals;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The front door says that it has told whoever referred. */
@Path("/referrals/{id}/notices")
@Tag(name = "Feedback")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
@ChildRecord("referral")
@RunOnVirtualThread
@Transactional
class NoticeResource {

    private final Referrals referrals;
    private final Notices notices;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    NoticeResource(
            Referrals referrals, Notices notices, Outbox outbox, Idempotency idempotency, Caller caller, Clock clock) {
        this.referrals = referrals;
        this.notices = notices;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = NoticeView.class, responseCode = "201")
    @Operation(
            operationId = "tellReferrer",
            summary = "Say that whoever referred was told",
            description =
                    "That the referral has arrived, within one working day, or what happens next, once it is decided (Working"
                            + " Together 2023). A partner's system is told by its receipt, its feedback and webhooks.")
    public NoticeView tell(ReferralId id, @Valid @NotNull TellReferrer request) {
        return idempotency.accept(
                request,
                () -> add(id, request),
                notice -> notices.get(id, notice).view(),
                NoticeId::new);
    }

    @GET
    @Operation(
            operationId = "listNotices",
            summary = "What whoever referred was told",
            description = "By people, in order.")
    public Page<NoticeView> all(ReferralId id) {
        return new Page<>(notices.about(id), null);
    }

    @GET
    @Path("/{noticeId}")
    @Operation(operationId = "getNotice", summary = "One notice", description = "What was told, how, by whom and when.")
    public NoticeView notice(ReferralId id, NoticeId noticeId) {
        return notices.get(id, noticeId).view();
    }

    private NoticeId add(ReferralId id, TellReferrer request) {
        var referral = referrals.get(id);
        var now = clock.instant();
        var worker = caller.worker();
        if (request.kind() == NoticeKind.INFORMED && isStillOpen(referral)) {
            throw new NothingToTell();
        }
        var notice = new Notice(NoticeId.next(), id, request, worker, now);
        notices.persist(notice);
        outbox.publish(
                switch (request.kind()) {
                    case ACKNOWLEDGED -> referral.clocks(now).acknowledge(worker);
                    case INFORMED -> referral.clocks(now).inform(worker);
                });
        return notice.view().id();
    }

    private static boolean isStillOpen(Referral referral) {
        return referral.status().isOpen() && !referral.decisions().anyStands();
    }
}
