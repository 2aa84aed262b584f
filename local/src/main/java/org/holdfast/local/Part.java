package org.holdfast.local;

import java.util.List;

/** One part of a run as it can be seen from outside: where it listens, whether it is ready, its processes. */
record Part(String name, int port, boolean ready, List<ProcessHandle> processes, int restarts) {

    boolean running() {
        return !processes.isEmpty();
    }

    String state() {
        var state = ready ? "ready" : running() ? "starting" : "not running";
        return switch (restarts) {
            case 0 -> state;
            case 1 -> state + ", died once";
            default -> state + ", died " + restarts + " times";
        };
    }
}
