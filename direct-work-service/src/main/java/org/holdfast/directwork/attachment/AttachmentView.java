package org.holdfast.directwork.attachment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.file.StoredFile;
import org.holdfast.platform.http.Identified;
import org.jspecify.annotations.Nullable;

/** What is known of a file, without its bytes. */
@Schema(name = "ToolAttachment", description = "A file that comes with a tool; ask for it under its own address")
record AttachmentView(
        AttachmentId id,
        ToolId toolId,

        @Schema(description = "What it is", example = "Cards with symbols to cut out", maxLength = 100)
        String title,

        StoredFile file,
        WorkerId addedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant addedAt,
        @Nullable EnteredInError enteredInError)
        implements Identified {}
