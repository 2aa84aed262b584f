package org.holdfast.caseload.aboutme;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a picture is on somebody's cards from now on. */
@Schema(name = "PictureKept")
record PictureKept(
        @Schema(description = "Width and height of what is kept", example = "360")
        int pixels,

        @Schema(example = "2026-11-20T11:00:00Z") Instant keptAt) {}
