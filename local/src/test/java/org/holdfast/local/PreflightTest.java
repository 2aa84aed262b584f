package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.holdfast.local.embedded.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    Path directory;

    @Test
    void aPortInUseIsNamedWithThePartThatNeedsIt() throws Exception {
        try (var other = new ServerSocket()) {
            other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var offset = other.getLocalPort() - new Ports(0).service(ServiceName.WORKFORCE);

            assertThatThrownBy(() -> preflight(offset).refuseIfPortsAreTaken())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(
                            "Port " + other.getLocalPort() + ", which workforce-service needs, is in use");
        }
    }

    @Test
    void anAlmostFullDiskIsRefusedBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> preflight(0).refuseIfFuller(500L << 20))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Only 500 MiB are free");
    }

    private Preflight preflight(int offset) {
        return new Preflight(new Home(directory, directory), new Ports(offset));
    }
}
