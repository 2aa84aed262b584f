package org.holdfast.referral.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate BORN = LocalDate.of(2015, 4, 3);

    private final Matching matching = new Matching(new UsualPolicy());

    @Test
    void jhonSmythIsShownForJohnSmithWhoseBirthdayWasReadTheOtherWayRound() {
        var said = child("Jhon Smyth", LocalDate.of(2015, 3, 4)).build();

        assertThat(evidence(said, child("John Smith", BORN).build()))
                .containsOnlyKeys(
                        Finding.GIVEN_NAME_TYPING_ERROR,
                        Finding.FAMILY_NAME_TYPING_ERROR,
                        Finding.BIRTHDAY_DAY_AND_MONTH_SWAPPED);
        assertThat(verdict(said, child("John Smith", BORN).build())).isInstanceOf(Verdict.New.class);
    }

    @Test
    void twoMistypedNamesWithTheRightBirthdayAreLinked() {
        assertThat(verdict(
                        child("Jhon Smyth", BORN).build(),
                        child("John Smith", BORN).build()))
                .isInstanceOf(Verdict.Known.class);
    }

    @Test
    void aBirthdayOfAnotherYearMayBeACousinsUnlessAPlaceAgreesBesides() {
        var said = child("Robin Ashgrove", BORN.plusYears(1));
        var known = child("Robin Ashgrove", BORN).lives("SZ1 4QT").build();

        assertThat(verdict(said.build(), known)).isInstanceOf(Verdict.New.class);
        assertThat(verdict(said.lives("SZ1 4QT").build(), known)).isInstanceOf(Verdict.Known.class);
    }

    @Test
    void twinsAreTwoChildrenThoughAllButTheGivenNameIsTheSame() {
        var hayden = child("Hayden Khan", BORN).lives("SZ1 4QT").build();
        var jayden = child("Jayden Khan", BORN).lives("SZ1 4QT").build();

        assertThat(verdict(jayden, hayden)).isInstanceOf(Verdict.New.class);
        assertThat(verdict(jayden, hayden, jayden))
                .isEqualTo(new Verdict.Known(matching.weigh(jayden, candidate(jayden, 2))));
    }

    @Test
    void aTwinWhoIsNotNamedYetIsNobodyInParticular() {
        var wren = child("Wren Khan", BORN).lives("SZ1 4QT").build();
        var baby = child("Baby Khan", BORN).lives("SZ1 4QT").build();

        assertThat(verdict(baby, wren)).isInstanceOf(Verdict.New.class);
    }

    @Test
    void aNumberThatIsTheSameDoesNotOutweighAnotherBirthday() {
        var robin = child("Robin Ashgrove", BORN).numbered("a").build();
        var wren =
                child("Wren Ashgrove", LocalDate.of(2019, 9, 9)).numbered("a").build();

        assertThat(verdict(wren, robin))
                .isInstanceOfSatisfying(
                        Verdict.New.class,
                        unsure -> assertThat(unsure.candidates())
                                .extracting(Match::record)
                                .containsExactly(candidate(robin, 1).record()));
    }

    @Test
    void twoChildrenOfTheSameNameAndBirthdayAreForAPersonToTellApart() {
        var one = child("Mohammed Khan", BORN).build();

        assertThat(verdict(one, one, child("Mohammed Khan", BORN).build())).isInstanceOf(Verdict.New.class);
    }

    @Test
    void aNameThatManyHaveTellsLess() {
        var said = child("Mohammed Khan", BORN).build();
        var known = new Candidate(UUID.randomUUID(), UUID.randomUUID(), said, 63);

        assertThat(matching.weigh(said, known).weight())
                .isEqualTo(matching.weigh(said, candidate(said, 1)).weight() - 6);
    }

    @Test
    void aNameNeverTellsLessThanNothing() {
        var said = child("Mohammed Khan", BORN).build();
        var known = new Candidate(UUID.randomUUID(), UUID.randomUUID(), said, Integer.MAX_VALUE - 1);

        assertThat(matching.weigh(said, known).weight()).isEqualTo(Finding.BIRTHDAY_SAME.usualWeight());
    }

    @ParameterizedTest
    @CsvSource({
        "Robin Ashgrove, Robin Ashgrove, GIVEN_NAME_SAME, FAMILY_NAME_SAME",
        "Zoë Núñez, Zoe Nunez, GIVEN_NAME_SAME, FAMILY_NAME_SAME",
        "Liz O'Brien, Elizabeth OBrien, GIVEN_NAME_SHORT_FORM, FAMILY_NAME_SAME",
        "Muhammad al-Hassan, Mohammed Al Hassan, GIVEN_NAME_SHORT_FORM, FAMILY_NAME_SAME",
        "Robyn Ashgrove-Lee, Robin Ashgrove, GIVEN_NAME_SHORT_FORM, FAMILY_NAME_PART",
        "Persefone Thwaite, Persephone Twaite, GIVEN_NAME_TYPING_ERROR, FAMILY_NAME_TYPING_ERROR",
        "Katrine Wright, Catrin Rite, GIVEN_NAME_SOUNDS_ALIKE, FAMILY_NAME_SOUNDS_ALIKE",
        "Paul Fell, John Paul Fell, GIVEN_NAME_MIDDLE, FAMILY_NAME_SAME",
        "R. Fell, Robin Fell, GIVEN_NAME_INITIAL, FAMILY_NAME_SAME",
        "Ella Fell, Emma Fell, GIVEN_NAME_DIFFERENT, FAMILY_NAME_SAME",
        "Robin Fell, Robin Ashgrove, GIVEN_NAME_SAME, FAMILY_NAME_DIFFERENT",
        "Нина Петрова, нина петрова, GIVEN_NAME_SAME, FAMILY_NAME_SAME",
    })
    void namesAreComparedAsPeopleWriteThem(String said, String known, Finding given, Finding family) {
        assertThat(NameComparison.of(Name.of(said), Name.of(known))).containsExactly(given, family);
    }

    @Test
    void givenAndFamilyNameMayHaveChangedPlaces() {
        assertThat(NameComparison.of(Name.of("Ashgrove Robin"), Name.of("Robin Ashgrove")))
                .containsExactly(Finding.GIVEN_NAME_SAME, Finding.FAMILY_NAME_SAME, Finding.NAMES_SWAPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-04-03, BIRTHDAY_SAME",
        "2015-03-04, BIRTHDAY_DAY_AND_MONTH_SWAPPED",
        "2015-04-30, BIRTHDAY_TYPING_ERROR",
        "2016-04-03, BIRTHDAY_TYPING_ERROR",
        "2015-04-08, BIRTHDAY_TYPING_ERROR",
        "2013-09-21, BIRTHDAY_DIFFERENT",
    })
    void birthdaysAreComparedAsPeopleWriteThem(LocalDate said, Finding finding) {
        assertThat(BirthComparison.of(child("R", said).build(), child("R", BORN).build()))
                .contains(finding);
    }

    @Test
    void theFirstOfJanuaryTellsLessSinceItIsWrittenWhereNobodyKnows() {
        var day = LocalDate.of(2012, 1, 1);

        assertThat(BirthComparison.of(child("R", day).build(), child("R", day).build()))
                .contains(Finding.BIRTHDAY_FIRST_OF_JANUARY);
    }

    @Test
    void anAgeThatSomebodyGuessedFitsABirthday() {
        assertThat(BirthComparison.of(
                        child("R", null).aged(10).build(), child("R", BORN).build()))
                .contains(Finding.AGE_FITS);
        assertThat(BirthComparison.of(
                        child("R", null).aged(4).build(), child("R", BORN).build()))
                .contains(Finding.AGE_DOES_NOT_FIT);
    }

    @Test
    void aChildIsBornAroundTheDayOnWhichTheyWereExpected() {
        assertThat(BirthComparison.of(
                        child("Baby Fell", null).expected(BORN.plusDays(30)).build(),
                        child("R", BORN).build()))
                .contains(Finding.BIRTH_EXPECTED_THEN);
    }

    @ParameterizedTest
    @CsvSource({
        "Jhon Smyth, 2015-03-04",
        "John Smith, 2016-04-03",
        "Jonathan Smith, 2015-04-03",
        "Smith John, 2015-04-30",
        "Zebedee Smith-Jones, 2015-04-03",
    })
    void whoeverIsToldOfWithAnErrorIsLookedForUnderAKeyOfTheirs(String name, LocalDate born) {
        assertThat(IndexKeys.looking(child(name, born).build()))
                .containsAnyElementsOf(
                        IndexKeys.filing(child("John Smith", BORN).build()));
    }

    private Map<Finding, Double> evidence(Particulars said, Particulars known) {
        return matching.weigh(said, candidate(known, 1)).evidence().stream()
                .collect(Collectors.toMap(Evidence::finding, Evidence::weight));
    }

    private Verdict verdict(Particulars said, Particulars... known) {
        var candidates = new ArrayList<Candidate>();
        for (var one : known) {
            candidates.add(candidate(one, candidates.size() + 1));
        }
        return matching.judge(matching.rank(said, candidates, 12));
    }

    private static Candidate candidate(Particulars known, int number) {
        return new Candidate(new UUID(0, number), new UUID(0, number), known, 0);
    }

    private static Told child(String name, @Nullable LocalDate born) {
        return new Told(name, born, null, null, null, null);
    }

    private record Told(
            String name,
            @Nullable LocalDate born,
            @Nullable LocalDate expectedOn,
            @Nullable Integer age,
            @Nullable String postcode,
            @Nullable String number) {

        Told lives(String where) {
            return new Told(name, born, expectedOn, age, where, number);
        }

        Told numbered(String index) {
            return new Told(name, born, expectedOn, age, postcode, index);
        }

        Told aged(int years) {
            return new Told(name, born, expectedOn, years, postcode, number);
        }

        Told expected(LocalDate day) {
            return new Told(name, born, day, age, postcode, number);
        }

        Particulars build() {
            return new Particulars(List.of(name), born, expectedOn, age, TODAY, null, postcode, null, number, null);
        }
    }

    private static final class UsualPolicy implements MatchingPolicy {

        @Override
        public double linkFrom() {
            return 22;
        }

        @Override
        public double showFrom() {
            return 12;
        }

        @Override
        public double searchFrom() {
            return 4;
        }

        @Override
        public double clearBy() {
            return 6;
        }

        @Override
        public Map<Finding, Double> weights() {
            return Map.of();
        }
    }
}
