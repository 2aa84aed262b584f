package org.holdfast.system;

import static org.holdfast.local.ServiceName.CASELOAD;
import static org.holdfast.local.ServiceName.REFERRAL;
import static org.holdfast.local.ServiceName.WORKFORCE;

import java.util.List;
import java.util.stream.Stream;
import org.holdfast.contracts.Topic;
import org.holdfast.local.ServiceName;
import org.holdfast.system.checker.Checker;
import org.holdfast.system.checker.Finding;
import org.holdfast.system.checker.Told;

/** A service that acts on the facts or records of a topic, and remembers in its inbox which it has acted on. */
record Listener(ServiceName service, Topic topic) {

    static List<Listener> all() {
        return List.of(
                new Listener(REFERRAL, Topic.REFERRALS),
                new Listener(REFERRAL, Topic.CASES),
                new Listener(REFERRAL, Topic.CHILD_RECORDS),
                new Listener(CASELOAD, Topic.REFERRALS),
                new Listener(CASELOAD, Topic.DIRECT_WORK),
                new Listener(CASELOAD, Topic.CHILD_RECORDS),
                new Listener(CASELOAD, Topic.WORKFORCE),
                new Listener(WORKFORCE, Topic.CASES));
    }

    Stream<Finding> findings(Databases databases, List<Told> told) {
        var handled = databases.rows(
                service, "select event_id::text from inbox where consumer = '" + topic.topicName() + "'");
        return Checker.applied(service.serviceName(), topic.topicName(), told, handled.keySet()).stream();
    }
}
