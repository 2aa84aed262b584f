package org.holdfast.referral.matching;

import org.holdfast.platform.codeset.Coded;

/**
 * What the comparison of one field showed, and what it weighs. A point doubles the odds that both are the same child, or halves
 * them: the weight is the logarithm to base 2 of how much oftener it is found for one child than for two (Fellegi and Sunter, 1969).
 */
public enum Finding implements Coded {
    GIVEN_NAME_SAME(Field.GIVEN_NAME, 7, "The given name is the same"),
    GIVEN_NAME_SHORT_FORM(Field.GIVEN_NAME, 5.5, "The given names are forms of one name, such as Liz and Elizabeth"),
    GIVEN_NAME_TYPING_ERROR(Field.GIVEN_NAME, 5, "The given names differ as by a typing error"),
    GIVEN_NAME_SOUNDS_ALIKE(Field.GIVEN_NAME, 4, "The given names sound alike"),
    GIVEN_NAME_MIDDLE(Field.GIVEN_NAME, 4, "The given name of one is a middle name of the other"),
    GIVEN_NAME_INITIAL(Field.GIVEN_NAME, 2, "One given name is only the initial of the other"),
    GIVEN_NAME_DIFFERENT(Field.GIVEN_NAME, -8, "The given names are different, as those of twins are"),
    FAMILY_NAME_SAME(Field.FAMILY_NAME, 8, "The family name is the same"),
    FAMILY_NAME_PART(Field.FAMILY_NAME, 6, "One family name is part of the other"),
    FAMILY_NAME_TYPING_ERROR(Field.FAMILY_NAME, 6, "The family names differ as by a typing error"),
    FAMILY_NAME_SOUNDS_ALIKE(Field.FAMILY_NAME, 4.5, "The family names sound alike"),
    FAMILY_NAME_DIFFERENT(Field.FAMILY_NAME, -5, "The family names are different"),
    NAMES_SWAPPED(Field.FAMILY_NAME, -1, "Given name and family name changed places"),
    NAMESAKES(
            Field.NAMESAKES,
            -1,
            "Other children of the index have this name too; each doubling of their number counts once"),
    BIRTHDAY_SAME(Field.DATE_OF_BIRTH, 12, "The date of birth is the same"),
    BIRTHDAY_FIRST_OF_JANUARY(
            Field.DATE_OF_BIRTH,
            7,
            "The date of birth is the same 1 January, which is also written where nobody knows the day"),
    BIRTHDAY_DAY_AND_MONTH_SWAPPED(Field.DATE_OF_BIRTH, 9, "Day and month of birth changed places"),
    BIRTHDAY_TYPING_ERROR(
            Field.DATE_OF_BIRTH, 7, "The dates of birth differ by one digit, or by two that changed places"),
    BIRTHDAY_DIFFERENT(Field.DATE_OF_BIRTH, -8, "The dates of birth are different"),
    BIRTH_EXPECTED_THEN(Field.DATE_OF_BIRTH, 5, "The birth was expected within six weeks of that day"),
    AGE_FITS(Field.DATE_OF_BIRTH, 2.5, "The estimated age fits"),
    AGE_DOES_NOT_FIT(Field.DATE_OF_BIRTH, -6, "The estimated age does not fit"),
    SEX_SAME(Field.SEX, 1, "The sex is the same"),
    SEX_DIFFERENT(Field.SEX, -3, "The sex is different"),
    POSTCODE_SAME(Field.POSTCODE, 8, "The postcode is the same"),
    POSTCODE_TYPING_ERROR(Field.POSTCODE, 5, "The postcodes differ as by a typing error"),
    POSTCODE_NEAR(Field.POSTCODE, 3, "The postcodes are of one sector"),
    POSTCODE_DIFFERENT(Field.POSTCODE, -1, "The postcodes are different, as after a move"),
    SCHOOL_SAME(Field.SCHOOL, 3, "The school is the same"),
    NHS_NUMBER_SAME(Field.NHS_NUMBER, 20, "The NHS number is the same"),
    NHS_NUMBER_DIFFERENT(Field.NHS_NUMBER, -12, "The NHS numbers are different"),
    UPN_SAME(Field.UPN, 18, "The unique pupil number is the same"),
    UPN_DIFFERENT(Field.UPN, -6, "The unique pupil numbers are different");

    private final Field field;
    private final double weight;
    private final String label;

    Finding(Field field, double weight, String label) {
        this.field = field;
        this.weight = weight;
        this.label = label;
    }

    /** What is compared. */
    public enum Field {
        GIVEN_NAME,
        FAMILY_NAME,
        NAMESAKES,
        DATE_OF_BIRTH,
        SEX,
        POSTCODE,
        SCHOOL,
        NHS_NUMBER,
        UPN
    }

    public Field field() {
        return field;
    }

    /** Before a council tunes it. */
    public double usualWeight() {
        return weight;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
