package org.holdfast.platform.process;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmCompilationMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Says among the metrics for how long the compiler has been at work: until it rests, a service that has just started is slow. */
@ApplicationScoped
class Compilation {

    @Produces
    @Singleton
    MeterBinder compilation() {
        return new JvmCompilationMetrics();
    }
}
