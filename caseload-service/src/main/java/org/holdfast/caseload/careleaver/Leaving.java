package org.holdfast.caseload.careleaver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.caseload.child.Children;
import org.holdfast.caseload.child.KnownChild;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Looks ahead to the day on which young people in care turn 18. */
@ApplicationScoped
class Leaving {

    private static final Set<CaseType> IN_CARE = Set.of(CaseType.LOOKED_AFTER, CaseType.CARE_LEAVER);

    private final CaseFiles cases;
    private final Teams teams;
    private final Children children;
    private final Offers offers;

    Leaving(CaseFiles cases, Teams teams, Children children, Offers offers) {
        this.cases = cases;
        this.teams = teams;
        this.children = children;
        this.offers = offers;
    }

    /** Of the teams that somebody leads and of their own, those who turn 18 until a day, whoever is there first first. */
    List<LeavingCare> until(LocalDate last, LocalDate today, WorkerId me) {
        return among(
                cases.heldBy(teams.ledBy(me), me).stream()
                        .filter(file -> IN_CARE.contains(file.state().type()))
                        .toList(),
                last,
                today);
    }

    /** The whole council's, or one team's, in figures. */
    OfferFigures figures(LocalDate last, LocalDate today, @Nullable TeamId team) {
        var young = among(
                cases.openOf(IN_CARE).stream()
                        .filter(file -> team == null || team.equals(file.state().teamId()))
                        .toList(),
                last,
                today);
        return OfferFigures.of(
                young, offers.toAll(young.stream().map(LeavingCare::childId).toList()));
    }

    private List<LeavingCare> among(List<CaseFile> inCare, LocalDate last, LocalDate today) {
        var young = inCare.stream().map(CaseFile::childId).collect(Collectors.toSet());
        var known = children.withIds(young);
        var advised = offers.withAdviser(young);
        var offered = offers.toAll(young).stream()
                .collect(Collectors.groupingBy(Offer::childId, Collectors.mapping(Offer::kind, Collectors.toSet())));
        return inCare.stream()
                .flatMap(file -> born(known.get(file.childId())).stream()
                        .map(born -> LeavingCare.of(
                                file.id(),
                                file.childId(),
                                born,
                                today,
                                offered.getOrDefault(file.childId(), Set.of()),
                                advised.contains(file.childId()))))
                .filter(young18 -> !young18.turns18On().isAfter(last))
                .sorted(Comparator.comparing(LeavingCare::turns18On)
                        .thenComparing(each -> each.caseId().value().toString()))
                .toList();
    }

    private static Optional<LocalDate> born(@Nullable KnownChild child) {
        return Optional.ofNullable(child).map(KnownChild::dateOfBirth);
    }
}
