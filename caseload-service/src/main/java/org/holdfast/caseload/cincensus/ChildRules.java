package org.holdfast.caseload.cincensus;

import static org.holdfast.caseload.cincensus.Broken.isBefore;
import static org.holdfast.caseload.cincensus.Broken.when;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_1510;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_1530;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_1540;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_1550;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_1570;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_1580;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_4220;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8500;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8520;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8525Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8530Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8555Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8585Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8590;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8606;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8750;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8770Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8772;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8775Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8790;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8794;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.caseload.cincensus.CensusChild.Episode;
import org.jspecify.annotations.Nullable;

/** What the validator asks about a child. */
final class ChildRules {

    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final Pattern LA_CHILD_ID = Pattern.compile("[A-Za-z0-9]*");
    private static final int SCHOOL_AGE = 5;
    private static final int OLDEST = 25;
    private static final int WEEKS_BEFORE_BIRTH = 40;

    private final CensusYear year;
    private final String ownAuthority;

    ChildRules(CensusYear year, String ownAuthority) {
        this.year = year;
        this.ownAuthority = ownAuthority;
    }

    Stream<CensusRule> brokenBy(CensusChild child) {
        var id = Objects.requireNonNullElse(child.laChildId(), "");
        var born = child.bornOn();
        var disabilities = child.disabilities();
        return Stream.of(
                        when(id.isEmpty(), CIN_8500),
                        when(id.length() > 20, CIN_1570),
                        when(!LA_CHILD_ID.matcher(id).matches(), CIN_1580),
                        when((born == null) == (child.expectedOn() == null), CIN_8525Q),
                        when(born != null && year.isOver(born), CIN_8520),
                        when(child.expectedOn() != null && isFarFromTheYear(child.expectedOn()), CIN_8530Q),
                        when(born == null && child.expectedOn() != null && !"U".equals(child.sex()), CIN_8750),
                        when(!isKnown(child.ethnicity()), CIN_4220),
                        when(disabilities.contains("NONE") && disabilities.size() > 1, CIN_8790),
                        when(Set.copyOf(disabilities).size() < disabilities.size(), CIN_8794),
                        when(born != null && born.plusYears(OLDEST + 1L).isBefore(year.first()), CIN_8775Q),
                        when(child.episodes().isEmpty(), CIN_8590),
                        child.upn() == null ? Stream.<CensusRule>empty() : upn(child.upn()),
                        when(isWithoutPupilNumber(child), CIN_8770Q),
                        when(saysNothingFollowed(child), CIN_8772),
                        when(
                                child.episodes().stream().anyMatch(episode -> isLongBeforeBirth(child, episode)),
                                CIN_8606),
                        when(
                                child.episodes().stream()
                                        .anyMatch(episode -> isBefore(child.diedOn(), episode.referredOn())),
                                CIN_8555Q),
                        when(
                                child.diedOn() == null
                                        && child.episodes().stream()
                                                .anyMatch(episode -> "RC2".equals(episode.closureReason())),
                                CIN_8585Q))
                .flatMap(Function.identity());
    }

    private Stream<CensusRule> upn(String upn) {
        if (upn.length() != 13) {
            return Stream.of(CIN_1540);
        }
        var middle = upn.substring(4, 12);
        var last = upn.charAt(12);
        return Stream.of(
                        when(!isAuthority(upn.substring(1, 4)), CIN_1530),
                        when(!middle.chars().allMatch(Character::isDigit), CIN_1540),
                        when(!Character.isDigit(last) && UPN_LETTERS.indexOf(last) < 0, CIN_1550),
                        when(upn.charAt(0) != checkLetter(upn), CIN_1510))
                .flatMap(Function.identity());
    }

    /** The sum of digit times place, places 2 to 13, modulo 23; a letter in the last place counts as its index. */
    private static char checkLetter(String upn) {
        var sum = 0;
        for (var place = 1; place < upn.length(); place++) {
            var sign = upn.charAt(place);
            sum += (place + 1) * (Character.isDigit(sign) ? sign - '0' : Math.max(0, UPN_LETTERS.indexOf(sign)));
        }
        return UPN_LETTERS.charAt(sum % UPN_LETTERS.length());
    }

    /** Numbers of authorities of England and Wales and of schools for service children lie in these ranges; the council's own is one too. */
    private boolean isAuthority(String number) {
        if (number.equals(ownAuthority)) {
            return true;
        }
        if (!number.chars().allMatch(Character::isDigit)) {
            return false;
        }
        var value = Integer.parseInt(number);
        return value >= 201 && value <= 420
                || value >= 660 && value <= 681
                || value >= 701 && value <= 708
                || value >= 800 && value <= 943;
    }

    private static boolean isKnown(@Nullable String ethnicity) {
        return ethnicity != null && ETHNICITIES.contains(ethnicity);
    }

    private static final Set<String> ETHNICITIES = Set.of(
            "WBRI", "WIRI", "WIRT", "WOTH", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH",
            "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT");

    private boolean isFarFromTheYear(LocalDate expected) {
        return expected.isBefore(LocalDate.of(year.ending(), 3, 1))
                || expected.isAfter(LocalDate.of(year.ending(), 12, 31));
    }

    private boolean isWithoutPupilNumber(CensusChild child) {
        var born = child.bornOn();
        var isOfSchoolAge = born != null && !born.plusYears(SCHOOL_AGE).isAfter(year.last());
        return child.upn() == null && (child.upnUnknown() == null || isOfSchoolAge && "UN1".equals(child.upnUnknown()));
    }

    private static boolean saysNothingFollowed(CensusChild child) {
        return "UN7".equals(child.upnUnknown())
                && child.episodes().stream().anyMatch(episode -> !episode.isWithoutFurtherAction());
    }

    private static boolean isLongBeforeBirth(CensusChild child, Episode episode) {
        var birth = child.bornOn() == null ? child.expectedOn() : child.bornOn();
        return birth != null && isBefore(episode.referredOn(), birth.minusWeeks(WEEKS_BEFORE_BIRTH));
    }
}
