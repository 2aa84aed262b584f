package org.holdfast.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private enum Light implements Lifecycle<Light> {
        RED,
        GREEN,
        BROKEN;

        @Override
        public Set<Light> next() {
            return switch (this) {
                case RED -> Set.of(GREEN, BROKEN);
                case GREEN -> Set.of(RED, BROKEN);
                case BROKEN -> Set.of();
            };
        }
    }

    @Test
    void aStatusMovesToOneThatMayFollowIt() {
        assertThat(Light.RED.to(Light.GREEN).to(Light.BROKEN)).isEqualTo(Light.BROKEN);
    }

    @Test
    void aStatusMovesToNoOtherAndNotToItself() {
        assertThatThrownBy(() -> Light.BROKEN.to(Light.RED))
                .isInstanceOf(IllegalTransition.class)
                .hasMessage("Cannot move from BROKEN to RED");
        assertThatThrownBy(() -> Light.RED.to(Light.RED)).isInstanceOf(IllegalTransition.class);
    }
}
