package org.holdfast.local;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Where the running services answer. */
public record Endpoints(Map<ServiceName, URI> services) {

    public Endpoints {
        services = Map.copyOf(services);
    }

    static Endpoints at(Ports ports) {
        var services = new EnumMap<ServiceName, URI>(ServiceName.class);
        for (var service : ServiceName.values()) {
            services.put(service, URI.create("http://localhost:" + ports.service(service)));
        }
        return new Endpoints(services);
    }

    public URI of(ServiceName service) {
        return Objects.requireNonNull(services.get(service));
    }
}
