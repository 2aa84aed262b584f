package org.holdfast.directwork.sheet;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ToolId;
import org.holdfast.directwork.toolkit.Tools;
import org.holdfast.platform.print.Printing;

/** A tool's sheet, ready for the visit. Black and white, A4. */
@Path("/tools/{id}/sheet")
@Tag(name = "Toolkit")
@Authenticated
@RunOnVirtualThread
@Transactional
class SheetResource {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";

    private final Tools tools;
    private final Sheet sheet;
    private final Printing printing;

    SheetResource(Tools tools, Sheet sheet, Printing printing) {
        this.tools = tools;
        this.sheet = sheet;
        this.printing = printing;
    }

    @GET
    @Produces(PDF)
    @Operation(
            operationId = "getToolSheetPdf",
            summary = "A tool's sheet to print",
            description =
                    "As PDF, HTML or PNG, by Accept. A4, for any printer: black on white. Page 1 is the child's with the"
                            + " drawing, page 2 the worker's; the easy-read one begins with short sentences in large print.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = {
                @Content(
                        mediaType = PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_000_000)),
                @Content(
                        mediaType = PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_000_000)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000))
            })
    public byte[] pdf(ToolId id, @Valid @BeanParam SheetWanted wanted) {
        return printing.pdf(html(id, wanted));
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String html(ToolId id, @Valid @BeanParam SheetWanted wanted) {
        return sheet.of(tools.get(id), wanted.variant());
    }

    @GET
    @Produces(PNG)
    @Operation(hidden = true)
    public byte[] png(ToolId id, @Valid @BeanParam SheetWanted wanted) {
        return printing.png(html(id, wanted), wanted.page).orElseThrow(NoSuchPage::new);
    }
}
