package org.holdfast.directwork.editing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.holdfast.directwork.toolkit.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseToolTest {

    private static final List<HouseTool> TOOLS = HouseTool.all();

    static Stream<HouseTool> tools() {
        return TOOLS.stream();
    }

    @Test
    void fortyTwoToolsComeWithHoldfast() {
        assertThat(TOOLS).hasSize(42);
        assertThat(TOOLS.stream().map(HouseTool::code)).doesNotHaveDuplicates();
        assertThat(TOOLS.stream().map(HouseTool::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tools")
    void eachIsWrittenAsTheCatalogueAsksOfEverybody(HouseTool tool) {
        try (var validation = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(validation.getValidator().validate(tool.text())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("tools")
    void eachSaysWhatToTakeCareOfAndHasASheet(HouseTool tool) {
        assertThat(tool.text().cautions()).isNotEmpty();
        assertThat(tool.text().drawing()).isNotEqualTo(Drawing.NONE);
        assertThat(tool.text().guidance().byAge()).isNotEmpty().allSatisfy(variation -> {
            assertThat(variation.ages().min())
                    .isGreaterThanOrEqualTo(tool.text().ages().min());
            assertThat(variation.ages().max())
                    .isLessThanOrEqualTo(tool.text().ages().max());
        });
    }

    @Test
    void aSafetyPlanIsNotForSmallChildren() {
        var plan = TOOLS.stream()
                .filter(tool -> tool.code().equals("my-safety-plan"))
                .findFirst()
                .orElseThrow();

        assertThat(plan.text().ages().min()).isEqualTo(7);
        assertThat(String.join(" ", plan.text().cautions()).toLowerCase(Locale.ROOT))
                .contains("under 7");
    }
}
