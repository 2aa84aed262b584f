package org.holdfast.system.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.system.checker.Command.DECISION;
import static org.holdfast.system.checker.Command.REFERRAL;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.system.checker.Finding.Kind;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final String TOPIC = "holdfast.referrals.v1";

    private static final List<Acknowledged> TWO =
            List.of(new Acknowledged(REFERRAL, "r1"), new Acknowledged(REFERRAL, "r2"));

    @Test
    void whatIsToldOnceAsAcknowledgedIsNoFinding() {
        assertThat(Checker.commands(TWO, List.of(received("e1", "r1"), received("e2", "r2"))))
                .isEmpty();
    }

    @Test
    void anEventThatComesAgainIsNoSecondCommand() {
        assertThat(Checker.commands(TWO, List.of(received("e1", "r1"), received("e2", "r2"), received("e1", "r1"))))
                .isEmpty();
    }

    @Test
    void aLostCommandIsFound() {
        assertThat(Checker.commands(TWO, List.of(received("e1", "r1"))))
                .containsExactly(new Finding(Kind.LOST, "REFERRAL r2"));
    }

    @Test
    void aCommandThatWasDoneTwiceIsFound() {
        var told = List.of(received("e1", "r1"), received("e2", "r2"), received("e3", "r2"));

        assertThat(Checker.commands(TWO, told)).containsExactly(new Finding(Kind.TWICE, "REFERRAL r2"));
    }

    @Test
    void aSecondRecordForARetryIsFound() {
        var told = List.of(received("e1", "r1"), received("e2", "r2"), received("e3", "r3"));

        assertThat(Checker.commands(TWO, told)).containsExactly(new Finding(Kind.UNASKED, "REFERRAL r3"));
    }

    @Test
    void oneKindOfCommandDoesNotStandForAnother() {
        assertThat(Checker.commands(List.of(new Acknowledged(DECISION, "d1")), List.of(received("e1", "d1"))))
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(Kind.LOST, Kind.UNASKED);
    }

    @Test
    void whatIsToldBehindSomethingNewerIsFound() {
        var told = List.of(version("e1", "r1", 0), version("e3", "r1", 2), version("e2", "r1", 1));

        assertThat(Checker.order(told))
                .containsExactly(new Finding(Kind.MISORDERED, "ReferralReceived e2 on holdfast.referrals.v1"));
    }

    @Test
    void whatIsSentAgainAfterACrashIsNotMisordered() {
        var told =
                List.of(version("e1", "r1", 0), version("e2", "r1", 1), version("e1", "r1", 0), version("e2", "r1", 1));

        assertThat(Checker.order(told)).isEmpty();
    }

    @Test
    void whatASweepTellsHasNoPlaceInTheOrderOfARecord() {
        var overdue = new Told(TOPIC, "w1", "e2", "SupervisionOverdue", "w1", 0, JsonNodeFactory.instance.objectNode());
        var changed = new Told(TOPIC, "w1", "e1", "StaffMoved", "w1", 3, JsonNodeFactory.instance.objectNode());

        assertThat(Checker.order(List.of(changed, overdue))).isEmpty();
    }

    @Test
    void differentThingsHaveAnOrderOfTheirOwn() {
        assertThat(Checker.order(List.of(version("e1", "r1", 4), version("e2", "r2", 0))))
                .isEmpty();
    }

    @Test
    void anEventWithoutEffectIsFound() {
        assertThat(Checker.applied("caseload-service", TOPIC, List.of(received("e1", "r1")), Set.of("e0")))
                .containsExactly(new Finding(Kind.NOT_APPLIED, "e1 of holdfast.referrals.v1 in caseload-service"));
    }

    @Test
    void aTopicThatNobodyAsksAboutHasNoEffectToCheck() {
        assertThat(Checker.applied("caseload-service", "holdfast.cases.v1", List.of(received("e1", "r1")), Set.of()))
                .isEmpty();
    }

    @Test
    void aCopyThatIsMissingOldOrTooManyIsFound() {
        assertThat(Checker.copy(
                        "teams",
                        Map.of("t1", "North", "t2", "South", "t3", "East"),
                        Map.of("t1", "North", "t2", "Sud", "t4", "West")))
                .extracting(Finding::what)
                .containsExactly("teams t2", "teams t3", "teams t4");
    }

    private static Told received(String event, String referral) {
        var value = JsonNodeFactory.instance.objectNode().put("referralId", referral);
        return new Told(TOPIC, "child", event, "ReferralReceived", referral, 0, value);
    }

    private static Told version(String event, String referral, int version) {
        var value = JsonNodeFactory.instance.objectNode().put("referralId", referral);
        return new Told(TOPIC, "child", event, "ReferralReceived", referral, version, value);
    }
}
