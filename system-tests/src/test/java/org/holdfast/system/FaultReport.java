package org.holdfast.system;

import static org.holdfast.system.Fault.Deed.KILL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.system.FaultRun.Struck;
import org.holdfast.system.checker.Acknowledged;
import org.holdfast.system.checker.Finding;
import org.holdfast.system.checker.Told;

/** What a run under faults did, and what was found afterwards. */
record FaultReport(
        long seed, Duration worked, List<Struck> struck, Ledger ledger, List<Told> told, List<Finding> findings) {

    private static final int FINDINGS_SHOWN = 200;

    Path write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, markdown());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String markdown() {
        return """
                # Run under faults, seed %d

                %d faults, %d of them kills, in %d seconds; %d commands acknowledged; %d events on the topics, %d of them for the first time; **%d findings**.

                ## Faults
                | at | what | there again after |
                | ---: | --- | ---: |
                %s
                ## Answers
                | | |
                | --- | ---: |
                %s
                ## Findings
                %s
                """.formatted(
                        seed,
                        struck.size(),
                        kills(),
                        worked.toSeconds(),
                        ledger.size(),
                        told.size(),
                        told.stream().map(Told::eventId).distinct().count(),
                        findings.size(),
                        faults(),
                        answers(),
                        found());
    }

    private long kills() {
        return struck.stream().filter(each -> each.fault().deed() == KILL).count();
    }

    private String faults() {
        return struck.stream()
                .map(each -> "| %s | %s | %s |%n"
                        .formatted(
                                seconds(each.at()),
                                each.fault(),
                                each.backAfter().map(FaultReport::seconds).orElse("struck again before")))
                .collect(Collectors.joining());
    }

    private String answers() {
        var acknowledged = ledger.acknowledged().stream()
                .collect(Collectors.groupingBy(Acknowledged::command, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> row("acknowledged: " + entry.getKey(), entry.getValue()));
        var refused = ledger.refusals().entrySet().stream()
                .map(entry -> row("answered " + entry.getKey() + ", and asked again", entry.getValue()));
        var rest = Stream.of(
                row("not answered, and asked again", ledger.unanswered()),
                row("longest time without an acknowledgement", seconds(ledger.longestSilence())));
        return Stream.of(acknowledged, refused, rest).flatMap(rows -> rows).collect(Collectors.joining());
    }

    private String found() {
        return findings.isEmpty()
                ? "None: nothing lost, nothing twice, nothing out of order, every copy equal to its source."
                : findings.stream()
                        .limit(FINDINGS_SHOWN)
                        .map(finding -> "- " + finding.kind() + " " + finding.what())
                        .collect(Collectors.joining("\n"));
    }

    private static String row(String what, Object value) {
        return "| " + what + " | " + value + " |\n";
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
