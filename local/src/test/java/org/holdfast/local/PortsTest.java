package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void noTwoPartsShareAPort() {
        assertThat(new Ports(0).all()).hasSize(4 + 2 * ServiceName.values().length);
    }

    @Test
    void anOffsetMovesEveryPort() {
        var moved = Ports.from(Map.of("HOLDFAST_PORT_OFFSET", "1000")).all();

        assertThat(moved.keySet())
                .containsExactlyElementsOf(new Ports(0)
                        .all().keySet().stream().map(port -> port + 1000).toList());
    }
}
