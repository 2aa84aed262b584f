package org.holdfast.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.ServiceLoader;
import org.holdfast.local.embedded.CannotStart;

/** Loads the first data once per data directory; when it fails the next run goes on with it. */
record FirstLoading(Home home, Map<String, String> environment, Tokens tokens, Endpoints endpoints, Progress progress) {

    static final String WHICH = "HOLDFAST_FIRST_DATA";
    static final String DAY = "HOLDFAST_FIRST_DAY";

    private static final String NONE = "none";
    private static final String USUAL = "saltmere";

    void once() {
        var name = environment.getOrDefault(WHICH, USUAL);
        if (name.equals(NONE) || Files.exists(home.firstDataLoaded())) {
            return;
        }
        var data = named(name);
        try {
            data.load(new Installation(tokens, endpoints, day(), progress::say));
            Files.writeString(home.firstDataLoaded(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            // Whatever a loader meets, the services run and can be used without what it would have brought.
            progress.say("the first data could not be loaded, and the next run goes on with it: " + e.getMessage());
        }
    }

    static FirstData named(String name) {
        return ServiceLoader.load(FirstData.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(data -> data.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "There is no first data called " + name + ": " + WHICH + " is saltmere, small or none."));
    }

    /** Of the first attempt, so that what is sent again is the same. */
    private LocalDate day() throws IOException {
        var note = home.firstDay();
        if (!Files.exists(note)) {
            var today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
            Files.writeString(note, environment.getOrDefault(DAY, today.toString()));
        }
        return LocalDate.parse(Files.readString(note).strip());
    }
}
