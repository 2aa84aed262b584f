package org.holdfast.platform.file;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file as it is kept. */
@Embeddable
@Schema(description = "A file as it is kept")
public record StoredFile(
        UUID fileId,

        @Schema(description = "Told from its bytes", example = "application/pdf", maxLength = 100)
        String mediaType,

        @Schema(description = "In bytes", example = "48213") int size,

        @Schema(
                description = "SHA-256 of the bytes, in hexadecimal",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                maxLength = 64)
        String sha256) {}
