package org.holdfast.referral.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "4010232137", "4505577104", "9876543210", "943 476 5919"})
    void anNhsNumberChecksItself(String number) {
        assertThat(NhsNumber.Check.holds(NhsNumber.Check.digits(number))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765910", "9990000000", "9990000001", "943476591", "94347659190", "943476591X", ""})
    void aWrongNhsNumberIsNoticed(String number) {
        assertThat(NhsNumber.Check.holds(NhsNumber.Check.digits(number))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A950000178301",
                "H243278544154",
                "H801200001001",
                "Q812200001001",
                "R840200020013",
                "B801200005001"
            })
    void aUniquePupilNumberChecksItself(String number) {
        assertThat(UniquePupilNumber.Check.holds(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"B950000178301", "A950000178302", "A95000017830", "I950000178301", "A9500001783O1"})
    void aWrongUniquePupilNumberIsNoticed(String number) {
        assertThat(UniquePupilNumber.Check.holds(number)).isFalse();
    }
}
