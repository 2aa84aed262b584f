package org.holdfast.referral.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** The example of the Standard Webhooks specification. */
    @Test
    void aReceiverChecksItWithAnyLibraryOfTheStandard() {
        var signature = Signature.of(
                List.of(SECRET),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void whileASecretIsChangedBothSign() {
        var fresh = Signature.freshSecret(new SecureRandom());
        var signature = Signature.of(List.of(fresh, SECRET), "id", Instant.EPOCH, "{}");

        assertThat(signature.split(" ")).hasSize(2).allMatch(each -> each.startsWith("v1,"));
        assertThat(fresh).startsWith("whsec_").hasSizeGreaterThan(40);
    }

    @Test
    void whatIsNotAcceptedIsTriedForThreeDaysEverMoreRarely() {
        var waits = IntStream.rangeClosed(1, 9)
                .mapToObj(Backoff::after)
                .flatMap(Optional::stream)
                .toList();

        assertThat(waits).hasSize(9).isSorted();
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(71), Duration.ofHours(73));
        assertThat(Backoff.after(10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.org/",
                "https://localhost/hook",
                "https://127.0.0.1/hook",
                "https://10.0.0.8/hook",
                "https://192.168.1.1/hook",
                "https://169.254.169.254/latest",
                "https://[::1]/hook",
                "https://[fd00::1]/hook",
                "https://user:secret@127.0.0.1/",
                "ftp://127.0.0.1/",
                "nonsense",
                "https:///nowhere"
            })
    void nothingIsSentIntoTheCouncilsOwnNetwork(String url) {
        assertThat(new Addresses(false).mayBeCalled(url)).isFalse();
    }

    @Test
    void aPublicAddressMayBeCalled() {
        assertThat(new Addresses(false).mayBeCalled("https://203.0.113.7/hook")).isTrue();
    }
}
