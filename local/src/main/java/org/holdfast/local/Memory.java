package org.holdfast.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process uses of the machine's memory; pages that several share are counted once where Linux tells. */
public final class Memory {

    private Memory() {}

    public static long bytes(ProcessHandle process) {
        var rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try {
            return Files.isReadable(rollup) ? proportional(rollup) : resident(process.pid());
        } catch (IOException e) {
            // The process ended between the question and the answer, and uses nothing any more.
            return 0;
        }
    }

    private static long proportional(Path rollup) throws IOException {
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> kibibytes(line.replaceAll("\\D", "")))
                .sum();
    }

    private static long resident(long pid) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        try (var out = ps.getInputStream()) {
            return kibibytes(new String(out.readAllBytes(), StandardCharsets.US_ASCII).strip());
        }
    }

    private static long kibibytes(String digits) {
        return digits.isEmpty() ? 0 : Long.parseLong(digits) * 1024;
    }

    static String mebibytes(long bytes) {
        return (bytes >> 20) + " MiB";
    }
}
