package org.holdfast.platform.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AccessGrantId;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.http.Identified;

/** A receipt that reads the same whether or not there is such a child. */
@Schema(name = "AccessGrant", description = "Reads the same whether or not there is such a child")
record AccessGrantView(
        AccessGrantId id,
        ChildId childId,
        AccessReason reason,

        @Schema(description = "Until when the record may be seen", example = "2026-11-20T10:30:00Z")
        Instant until)
        implements Identified {}
