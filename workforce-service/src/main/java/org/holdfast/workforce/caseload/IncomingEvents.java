package org.holdfast.workforce.caseload;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.holdfast.contracts.CaseEvent;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.platform.inbox.Inbox;
import org.holdfast.platform.inbox.Kept;

/** What caseload-service tells: who works with which child, and what is not as it should be. */
@Startup
@ApplicationScoped
class IncomingEvents {

    private final Inbox inbox;

    IncomingEvents(Inbox inbox, Caseloads caseloads, Concerns concerns) {
        this.inbox = inbox;
        inbox.keep(
                InvolvementState.TOPIC,
                InvolvementState.class,
                caseloads::keep,
                new Kept("allocated_child", "child_id"));
        inbox.subscribe(CaseEvent.TOPIC, CaseEvent.class, concerns::on);
    }

    @Incoming(CaseEvent.TOPIC)
    @Blocking
    void cases(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(InvolvementState.TOPIC)
    @Blocking
    void involvements(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }
}
