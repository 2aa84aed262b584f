package org.holdfast.directwork.toolkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {

    private static final String HERE = "#/toolId";
    private static final Ages SAFETY_PLAN = new Ages(7, 18);

    @ParameterizedTest
    @ValueSource(ints = {7, 12, 18})
    void aToolIsForTheAgesItIsMadeFor(int age) {
        assertThatCode(() -> SAFETY_PLAN.guard(OptionalInt.of(age), HERE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6, 19})
    void outsideThoseAgesItIsGuarded(int age) {
        assertThatThrownBy(() -> SAFETY_PLAN.guard(OptionalInt.of(age), HERE))
                .isInstanceOf(AgeGuard.class)
                .hasMessageContaining("ages 7 to 18");
    }

    @Test
    void aChildWhoseAgeIsNotKnownIsNotHeldBack() {
        assertThatCode(() -> SAFETY_PLAN.guard(OptionalInt.empty(), HERE)).doesNotThrowAnyException();
    }

    @Test
    void aRetiredToolIsNotUsedForNewWork() {
        assertThatThrownBy(() -> ToolStatus.RETIRED.allowsNewWork(HERE)).isInstanceOf(ToolRetired.class);
        assertThatCode(() -> ToolStatus.APPROVED.allowsNewWork(HERE)).doesNotThrowAnyException();
    }
}
