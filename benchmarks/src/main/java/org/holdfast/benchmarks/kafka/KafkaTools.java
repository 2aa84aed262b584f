package org.holdfast.benchmarks.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.benchmarks.load.Program;
import org.holdfast.local.embedded.BrokerAccess;
import org.holdfast.local.embedded.BrokerUser;

/** Kafka's own measuring programs, each in a process of its own. They are told to be as careful as our relay is. */
public record KafkaTools(BrokerAccess broker, Path directory) {

    private static final String PRODUCER = "org.apache.kafka.tools.ProducerPerformance";
    private static final String CONSUMER = "org.apache.kafka.tools.ConsumerPerformance";
    private static final Pattern SENT = Pattern.compile("records sent, ([\\d.]+) records/sec .* 99\\.9th");

    /** The last column but none: messages a second without the time that joining the group took. */
    private static final Pattern READ = Pattern.compile("\\d{4}-\\d\\d-\\d\\d .*, ([\\d.]+)");

    /** How many records a second it sends. */
    public double send(MeasuredTopic topic, int records, int bytes) {
        var arguments = List.of(
                "--topic", topic.name(),
                "--num-records", Integer.toString(records),
                "--record-size", Integer.toString(bytes),
                "--throughput", "-1",
                "--producer.config",
                        configuration(Map.of("acks", "all", "enable.idempotence", "true", "linger.ms", "0")));
        return rate(PRODUCER, arguments, SENT);
    }

    /** How many records a second it reads, from the beginning of the topic. */
    public double read(String topic, int records) {
        var arguments = List.of(
                "--bootstrap-server", broker.bootstrapServers(),
                "--topic", topic,
                "--messages", Integer.toString(records),
                "--group", "benchmark-" + System.nanoTime(),
                "--consumer.config", configuration(Map.of("max.poll.records", "500")));
        return rate(CONSUMER, arguments, READ);
    }

    private static double rate(String tool, List<String> arguments, Pattern line) {
        try (var program = Program.start(tool, arguments)) {
            var lines = program.lines();
            return lines.stream()
                    .map(line::matcher)
                    .filter(matcher -> matcher.find())
                    .mapToDouble(matcher -> Double.parseDouble(matcher.group(1)))
                    .reduce((_, last) -> last)
                    .orElseThrow(() -> new IllegalStateException(tool + " says only " + lines));
        }
    }

    /** In a file that is ours alone to read: it holds a password. */
    private String configuration(Map<String, String> settings) {
        var all = new HashMap<>(broker.clientProperties(BrokerUser.ADMIN));
        all.putAll(settings);
        var file = directory.resolve("kafka-tools.properties");
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    file,
                    all.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue() + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }
}
