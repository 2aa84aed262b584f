package org.holdfast.caseload.card;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.print.Printing;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;

/** The card of a child's social worker. */
@Path("/children/{id}/worker-card")
@Tag(name = "Cards and profiles")
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class CardResource {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";

    private final Cards cards;
    private final CardPrint print;
    private final Printing printing;
    private final GivingCards giving;
    private final Caller caller;

    CardResource(Cards cards, CardPrint print, Printing printing, GivingCards giving, Caller caller) {
        this.cards = cards;
        this.print = print;
        this.printing = printing;
        this.giving = giving;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getWorkerCard",
            summary = "The card of the child's social worker",
            description =
                    "As JSON, PDF or PNG, by Accept: the name by which the child knows them, picture, how to reach them, when they"
                            + " answer, and whom to ask when they are away. A child who waits for a social worker has no card.")
    @APIResponse(
            responseCode = "200",
            description = "The card",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Card.class)),
                @Content(
                        mediaType = PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_000_000)),
                @Content(
                        mediaType = PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_000_000))
            })
    public Card card(ChildId id, @Valid @BeanParam CardWanted wanted) {
        return cards.of(id);
    }

    @GET
    @Produces(PDF)
    @Operation(hidden = true)
    public byte[] pdf(ChildId id, @Valid @BeanParam CardWanted wanted) {
        return print.one(cards.of(id), wanted.layout);
    }

    @GET
    @Produces(PNG)
    @Operation(hidden = true)
    public byte[] png(ChildId id, @Valid @BeanParam CardWanted wanted) {
        return printing.coloured(pdf(id, wanted), 1).orElseThrow();
    }

    @POST
    @Path("/giving")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveWorkerCard",
            summary = "Say that the child was given the card",
            description = "Once for each social worker. The task that asks for it is done with it.")
    public Card give(ChildId id, @Valid @NotNull GiveCard request) {
        var unused = giving.give(id, request, caller.worker());
        return cards.of(id);
    }
}
