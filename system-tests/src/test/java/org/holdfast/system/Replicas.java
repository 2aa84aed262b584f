package org.holdfast.system;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.local.ServiceName;

/** A second process of every service over the same databases and topics, and a balancer before each two. */
final class Replicas implements AutoCloseable {

    private final List<Launcher> processes = new ArrayList<>();
    private final List<Balancer> balancers = new ArrayList<>();
    private Api api;

    private Replicas(Api api) {
        this.api = api;
    }

    static Replicas ofAll(Product product) {
        var replicas = new Replicas(product.api());
        for (var service : ServiceName.values()) {
            replicas.add(product.where(), service);
        }
        replicas.processes.forEach(Launcher::awaitReady);
        return replicas;
    }

    private void add(Where where, ServiceName service) {
        processes.add(Launcher.replica(where, service));
        var balancer = new Balancer(
                new Balancer.Process(where.service(service), where.management(service)),
                new Balancer.Process(where.secondService(service), where.secondManagement(service)));
        balancers.add(balancer);
        api = api.through(service, balancer.address());
    }

    /** Leads to whichever of the two is ready. */
    Api api() {
        return api;
    }

    @Override
    public void close() {
        balancers.forEach(Balancer::close);
        processes.forEach(Launcher::stop);
    }
}
