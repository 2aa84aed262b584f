package org.holdfast.platform.origin;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the work at hand came from: a request over HTTP, or an event of another service. Carried into every event it causes. */
@RequestScoped
public class Origin {

    private String requestId = UUID.randomUUID().toString();
    private String correlationId = requestId;
    private String program = "unknown";
    private boolean overHttp;
    private @Nullable UUID cause;
    private boolean history;

    void cameOverHttp(String requestId, String correlationId) {
        this.requestId = requestId;
        this.correlationId = correlationId;
        this.program = "http";
        this.overHttp = true;
    }

    /**
     * An operator who has an event handled again keeps the id of the request.
     *
     * @param source the service whose event is being handled
     */
    public void causedBy(UUID eventId, String source, String correlationId) {
        this.requestId = overHttp ? requestId : eventId.toString();
        this.correlationId = correlationId;
        this.program = source;
        this.cause = eventId;
        this.history = false;
    }

    /** From here on the work at hand tells of the past, and so does what follows from it. */
    public void turnToHistory() {
        this.history = true;
    }

    public String requestId() {
        return requestId;
    }

    /** Shared by everything that follows from one first request, across services. */
    public String correlationId() {
        return correlationId;
    }

    /** What acts where nobody signed in: the service whose event is being handled. */
    public String program() {
        return program;
    }

    /** The event that caused this work, where one did. */
    public Optional<UUID> cause() {
        return Optional.ofNullable(cause);
    }

    /**
     * Whether the work at hand tells of the past, brought in from elsewhere: state follows, and nothing is opened, swept or notified and
     * no task is raised because of it.
     */
    public boolean tellsHistory() {
        return history;
    }
}
