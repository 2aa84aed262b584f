package org.holdfast.directwork.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DirectionTest {

    private static final int NUMBERS = 384;

    @Test
    void howStronglyTheModelSpokeIsLeftOut() {
        assertThat(Direction.of(new float[] {3, 0, 4, 0}).likeness(Direction.of(new float[] {30, 0, 40, 0})))
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void likenessIsTheCosine() {
        var right = Direction.of(new float[] {1, 0, 0, 0});

        assertThat(right.likeness(Direction.of(new float[] {1, 1, 1, 1}))).isCloseTo(0.5, within(1e-6));
        assertThat(right.likeness(Direction.of(new float[] {0, 0, 0, 7}))).isCloseTo(0, within(1e-6));
        assertThat(right.likeness(Direction.of(new float[] {-2, 0, 0, 0}))).isCloseTo(-1, within(1e-6));
    }

    @Test
    void noNumberIsLeftOutUnsaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> Direction.of(new float[] {1, 0, 0, 0, 1}));
    }

    @Test
    void whatIsPackedIntoBytesLiesInTheSameDirection() {
        var random = new Random(7);
        var vector = new float[NUMBERS];
        for (var place = 0; place < NUMBERS; place++) {
            vector[place] = (float) random.nextGaussian();
        }
        var direction = Direction.of(vector);

        assertThat(Direction.unpacked(direction.packed()).likeness(direction)).isCloseTo(1, within(0.001));
    }
}
