package org.holdfast.caseload.careleaver;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;

/** What young people who leave care are offered, and what they take up. */
@Schema(name = "CareLeaverFigures")
record OfferFigures(
        @Schema(description = "Young people in care who turn 18 within the months asked for, or have", example = "84")
        int youngPeople,

        @Schema(description = "Of them, without a personal adviser", example = "11")
        int withoutAdviser,

        @Schema(description = "Of them, to whom nothing at all was offered", example = "23")
        int withoutOffer,

        List<OfKind> kinds) {

    /** Offers of one kind to these young people. */
    @Schema(name = "CareLeaverOffers")
    record OfKind(
            OfferKind kind,
            @Schema(example = "A home", maxLength = 200) String label,

            @Schema(description = "Young people to whom none of this kind was offered", example = "31")
            int without,

            @Schema(description = "Offers made", example = "60")
            int offered,

            @Schema(description = "Of these, with care experience first in line", example = "44")
            int priority,

            @Schema(description = "Of these, taken up", example = "38")
            int taken,

            @Schema(example = "6") int notNow,
            @Schema(example = "5") int notWanted,

            @Schema(description = "Fell through, and not because of the young person", example = "4")
            int fellThrough,

            @Schema(description = "Without an answer so far", example = "7")
            int waiting) {

        private static OfKind of(OfferKind kind, Collection<LeavingCare> young, Collection<Offer> offers) {
            return new OfKind(
                    kind,
                    kind.label(),
                    count(young, each -> each.gaps().contains(kind)),
                    offers.size(),
                    count(offers, Offer::priority),
                    count(offers, offer -> offer.took(TakeUp.TAKEN)),
                    count(offers, offer -> offer.took(TakeUp.NOT_NOW)),
                    count(offers, offer -> offer.took(TakeUp.NOT_WANTED)),
                    count(offers, offer -> offer.took(TakeUp.FELL_THROUGH)),
                    count(offers, Offer::isWaiting));
        }
    }

    static OfferFigures of(Collection<LeavingCare> young, Collection<Offer> offers) {
        return new OfferFigures(
                young.size(),
                count(young, each -> !each.personalAdviser()),
                count(young, each -> each.offered().isEmpty()),
                Arrays.stream(OfferKind.values())
                        .map(kind -> OfKind.of(
                                kind,
                                young,
                                offers.stream()
                                        .filter(offer -> offer.kind() == kind)
                                        .toList()))
                        .toList());
    }

    private static <T> int count(Collection<T> all, Predicate<T> which) {
        return Math.toIntExact(all.stream().filter(which).count());
    }

    String sheet() {
        return Sheet.of(
                new String[] {
                    "kind",
                    "label",
                    "without",
                    "offered",
                    "priority",
                    "taken",
                    "notNow",
                    "notWanted",
                    "fellThrough",
                    "waiting"
                },
                kinds.stream()
                        .map(each -> new Object[] {
                            each.kind().code(),
                            each.label(),
                            each.without(),
                            each.offered(),
                            each.priority(),
                            each.taken(),
                            each.notNow(),
                            each.notWanted(),
                            each.fellThrough(),
                            each.waiting()
                        })
                        .toList());
    }

    BarChart chart() {
        return new BarChart(
                "What young people are offered",
                "For each kind of offer, how many were made to young people who leave care, and how many were taken up",
                "light: offered, dark: taken up",
                kinds.stream()
                        .map(each -> new BarChart.Bar(
                                each.label(),
                                each.offered(),
                                each.taken(),
                                "%d of %d".formatted(each.taken(), each.offered())))
                        .toList());
    }
}
