package org.holdfast.benchmarks.report;

import java.lang.management.ManagementFactory;

/** Where something was measured: nothing of it names the machine or its owner. */
public record Machine(int processors, long memoryMebibytes, String system, String java) {

    public static Machine thisOne() {
        var memory = ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getTotalMemorySize() >> 20
                : 0;
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                memory,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.version().toString());
    }
}
