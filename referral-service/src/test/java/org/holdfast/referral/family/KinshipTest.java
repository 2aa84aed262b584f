package org.holdfast.referral.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KinshipTest {

    @ParameterizedTest
    @CsvSource({
        "MOTHER, CHILD",
        "CHILD, PARENT",
        "FOSTER_CARER, FOSTERED_CHILD",
        "AUNT_OR_UNCLE, NIECE_OR_NEPHEW",
        "TWIN, TWIN"
    })
    void whoHasAMotherIsHerChild(Kinship one, Kinship other) {
        assertThat(one.inverse()).isEqualTo(other);
    }

    /** A mother's child has a parent, of whom no more is said: turning round again may lose who, never what. */
    @ParameterizedTest
    @EnumSource
    void turnedRoundTwiceItMeansNoOther(Kinship kinship) {
        assertThat(kinship.inverse().inverse().inverse()).isEqualTo(kinship.inverse());
    }

    @Test
    void siblingsAreSiblingsFromEitherEnd() {
        assertThat(Kinship.HALF_SIBLING.inverse()).isEqualTo(Kinship.HALF_SIBLING);
    }
}
