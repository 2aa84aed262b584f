package org.holdfast.workforce.candidate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wanted to come, and how far they came.
 *
 * @param stages up to an offer, or to the end of it
 * @param offer absent where none was made; with a reason where it was beyond the posts
 * @param answer what became of the offer; none while it is open
 * @param joining absent where they did not come, or have not yet
 */
record PastCandidate(
        @Valid @NotNull AddCandidate application,
        @NotNull @Size(max = 10) List<@Valid @NotNull MoveCandidate> stages,
        @Valid @Nullable MakeOffer offer,
        @NotNull @Size(max = 10) List<@Valid @NotNull MoveCandidate> answer,
        @Valid @Nullable RecordJoining joining) {}
