package org.holdfast.local;

import java.io.PrintStream;

/** Says of every part whether it is ready, and fails when one is not, so that a script can ask. */
record Status(Home home, Ports ports, PrintStream out) {

    private static final String LINE = "  %-26s %6d  %-24s %8s  %s%n";

    int run() {
        var parts = new Parts(home, ports).all();
        for (var part : parts) {
            var memory = part.processes().stream().mapToLong(Memory::bytes).sum();
            out.printf(
                    LINE,
                    part.name(),
                    part.port(),
                    part.state(),
                    part.running() ? Memory.mebibytes(memory) : "",
                    part.running() ? "pid " + part.processes().getFirst().pid() : "");
        }
        return parts.stream().allMatch(Part::ready) ? 0 : 1;
    }
}
