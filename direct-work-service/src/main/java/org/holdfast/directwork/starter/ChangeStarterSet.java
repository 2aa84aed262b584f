package org.holdfast.directwork.starter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What a starter set is to be from now on. */
@Schema(description = "What a starter set is to be from now on; whoever was given it sees the change")
record ChangeStarterSet(
        @Schema(example = "Newly qualified", maxLength = 100) @NotBlank @Size(max = 100) String name,

        @Schema(
                description = "Whoever joins in one of these grades is given it; in no other set's",
                example = "[\"NEWLY_QUALIFIED\"]")
        @NotNull @Size(max = 20) @UniqueElements
        List<@NotNull @Size(max = 50) @Pattern(regexp = "[A-Z_]+", message = "must be a grade") String> grades,

        @Schema(
                description = "What you would tell somebody on their first day",
                example = "Start with these six. Use each on yourself before you use it with a child.",
                maxLength = 2000)
        @NotBlank @Size(max = 2000) String words,

        @Schema(description = "First things first") @NotEmpty @Size(max = 20) List<@NotNull @Valid StarterTool> tools) {}
