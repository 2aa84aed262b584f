package org.holdfast.workforce.cpd;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether somebody has what Social Work England asks for in a year: two pieces, of which one was talked over with a peer. There is no day in
 * between by which it is due; from 1 September on it is.
 */
@Schema(
        description =
                "Whether somebody has what Social Work England asks for to renew: two pieces a year, one talked over with a peer")
record RenewalReadiness(
        @Schema(description = "The first day of the registration year", example = "2025-12-01")
        LocalDate from,

        @Schema(description = "Its last day", example = "2026-11-30")
        LocalDate until,

        @Schema(description = "Pieces that are finished", example = "2")
        int pieces,

        @Schema(description = "Of them, those talked over with a peer", example = "1")
        int withPeer,

        @Schema(description = "Drafts that wait for a reflection", example = "1")
        int drafts,

        boolean ready,

        @Schema(
                description = "Whether it is time to renew, from 1 September on, and something is missing",
                example = "false")
        boolean due) {

    private static final int PIECES = 2;
    private static final int WITH_PEER = 1;

    static RenewalReadiness of(List<CpdPiece> all, LocalDate today) {
        var year = RegistrationYear.on(today);
        var within = all.stream().filter(piece -> year.has(piece.onDay())).toList();
        var pieces = (int) within.stream().filter(CpdPiece::isFinished).count();
        var withPeer = (int) within.stream().filter(CpdPiece::wasTalkedOver).count();
        var ready = pieces >= PIECES && withPeer >= WITH_PEER;
        return new RenewalReadiness(
                year.first(),
                year.last(),
                pieces,
                withPeer,
                within.size() - pieces,
                ready,
                !ready && !today.isBefore(year.renewalOpens()));
    }
}
